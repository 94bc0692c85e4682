package org.entente.feed.gdelt.internal;

import java.util.Arrays;
import org.entente.event.table.Column;
import org.entente.event.table.ColumnType;

/** Collects numbers that differ in every row, digit by digit and without a dictionary. */
final class IdBuilder implements Collector {

  private static final int MOST_DIGITS = 18;

  private final Field field;
  private long[] values = new long[1 << 10];
  private int rows;
  private long staged;

  IdBuilder(Field field) {
    this.field = field;
  }

  @Override
  public int stage(byte[] bytes, int from, int to) {
    if (from == to || to - from > MOST_DIGITS) {
      return FAULTY;
    }
    long value = 0;
    for (int at = from; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit > 9) {
        return FAULTY;
      }
      value = value * 10 + digit;
    }
    staged = value;
    return 0;
  }

  @Override
  public String fault() {
    return field.name() + " is no number of 1 to " + MOST_DIGITS + " digits";
  }

  @Override
  public void add(int code) {
    if (rows == values.length) {
      values = Arrays.copyOf(values, rows * 2);
    }
    values[rows++] = staged;
  }

  @Override
  public Column column() {
    return Column.Numbers.plain(field.name(), ColumnType.LONG, rows, Arrays.copyOf(values, rows));
  }
}
