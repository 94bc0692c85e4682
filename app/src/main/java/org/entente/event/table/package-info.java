/** Tables held in columns, each distinct value once: what a feed fills and the lake writes. */
@NullMarked
package org.entente.event.table;

import org.jspecify.annotations.NullMarked;
