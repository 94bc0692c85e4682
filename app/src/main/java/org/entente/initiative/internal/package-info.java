/** Reads initiative files. */
@NullMarked
package org.entente.initiative.internal;

import org.jspecify.annotations.NullMarked;
