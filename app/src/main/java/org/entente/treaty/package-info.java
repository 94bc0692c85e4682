/** Treaties, places, constraints and disputes as dated facts, and the order in force on a day. */
@NullMarked
package org.entente.treaty;

import org.jspecify.annotations.NullMarked;
