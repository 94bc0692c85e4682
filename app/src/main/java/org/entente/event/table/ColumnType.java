package org.entente.event.table;

/** What the values of a column are. */
public enum ColumnType {
  /** UTF-8 text. */
  TEXT,
  /** Bytes as received. */
  BYTES,
  /** Whole number of 32 bits. */
  INT,
  /** Whole number of 64 bits. */
  LONG,
  /** Days since 1970-01-01. */
  DATE,
  /** Microseconds since 1970-01-01T00:00Z. */
  TIMESTAMP,
  /** Number, kept as the bits of a double. */
  DOUBLE;

  /** Whether values are byte strings rather than numbers. */
  public boolean isBytes() {
    return this == TEXT || this == BYTES;
  }
}
