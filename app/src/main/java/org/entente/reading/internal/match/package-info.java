/** Finds the initiatives that a document speaks of, and where. */
@NullMarked
package org.entente.reading.internal.match;

import org.jspecify.annotations.NullMarked;
