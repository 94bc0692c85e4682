/** The pack's actors read, indexed and found in text. */
@NullMarked
package org.entente.actor.internal;

import org.jspecify.annotations.NullMarked;
