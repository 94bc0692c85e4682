/** Keeps everything on disk: DuckDB for documents and statements, Lucene for full text. */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
