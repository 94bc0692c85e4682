/**
 * Writes tables as Apache Parquet files: dictionary pages, hybrid run-length and bit-packed
 * indices, Snappy compression, footer in Thrift's compact protocol.
 */
@NullMarked
package org.entente.store.internal.parquet;

import org.jspecify.annotations.NullMarked;
