/** Asks a connected model, checks what it proposes and lays it beside what the rules read. */
@NullMarked
package org.entente.reading.model.internal;

import org.jspecify.annotations.NullMarked;
