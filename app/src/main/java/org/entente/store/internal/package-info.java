/** The tables and the index behind the store. */
@NullMarked
package org.entente.store.internal;

import org.jspecify.annotations.NullMarked;
