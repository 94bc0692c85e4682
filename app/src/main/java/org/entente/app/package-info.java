/** Starts the product and wires its parts with plain constructors. */
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
