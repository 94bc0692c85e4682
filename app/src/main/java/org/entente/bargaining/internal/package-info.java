/** How the bargaining models compute. */
@NullMarked
package org.entente.bargaining.internal;

import org.jspecify.annotations.NullMarked;
