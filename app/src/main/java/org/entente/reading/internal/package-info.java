/** The reader by rules: who, of which initiative, with what stance, on which words. */
@NullMarked
package org.entente.reading.internal;

import org.jspecify.annotations.NullMarked;
