/** The words that express a stance, and where they stand in a sentence. */
@NullMarked
package org.entente.reading.internal.cue;

import org.jspecify.annotations.NullMarked;
