/** Tension, traction and silence, as a person asks for them. */
@NullMarked
package org.entente.usecase.monitor;

import org.jspecify.annotations.NullMarked;
