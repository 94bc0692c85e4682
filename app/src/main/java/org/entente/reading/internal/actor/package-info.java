/** Tells which actor a noun phrase or pronoun of a text stands for. */
@NullMarked
package org.entente.reading.internal.actor;

import org.jspecify.annotations.NullMarked;
