/** Words, verb groups, subjects and reported speech of one sentence, by rules over word lists. */
@NullMarked
package org.entente.reading.internal.grammar;

import org.jspecify.annotations.NullMarked;
