/** The readers: from a document to statements, drivers and hurdles. */
@NullMarked
package org.entente.reading;

import org.jspecify.annotations.NullMarked;
