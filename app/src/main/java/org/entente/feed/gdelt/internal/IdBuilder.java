package org.entente.feed.gdelt.internal;

import java.util.Arrays;
import java.util.List;
import org.entente.event.table.Column;
import org.entente.event.table.ColumnType;

/** Collects numbers that differ in every row, digit by digit and without a dictionary. */
final class IdBuilder implements Collector {

  private static final int MOST_DIGITS = 18;

  private final Field field;
  private long[] values = new long[1 << 10];
  private int rows;

  IdBuilder(Field field) {
    this.field = field;
  }

  @Override
  public void collect(LineBlock block, byte[] bytes, int[] places, int first) {
    int column = places[first];
    if (rows + block.lines() > values.length) {
      values = Arrays.copyOf(values, values.length * 2);
    }
    for (int line = 0; line < block.lines(); line++) {
      if (!block.isRefused(line)) {
        long value = parse(bytes, block.from(line, column), block.to(line, column));
        values[rows + line] = value;
        if (value < 0) {
          block.refuse(line, field.name() + " is no number of 1 to " + MOST_DIGITS + " digits");
        }
      }
    }
  }

  /** The number, or -1 where it is none. */
  private static long parse(byte[] bytes, int from, int to) {
    if (from == to || to - from > MOST_DIGITS) {
      return -1;
    }
    long value = 0;
    for (int at = from; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  @Override
  public void keep(LineBlock block) {
    if (block.accepted() == block.lines()) {
      rows += block.lines();
      return;
    }
    int kept = rows;
    for (int line = 0; line < block.lines(); line++) {
      values[kept] = values[rows + line];
      kept += block.isRefused(line) ? 0 : 1;
    }
    rows = kept;
  }

  @Override
  public List<Column> columns() {
    return List.of(Column.Numbers.plain(field.name(), ColumnType.LONG, rows, values));
  }

  @Override
  public void clear() {
    rows = 0;
  }
}
