package org.entente.feed.gdelt.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.event.Slot;
import org.entente.event.table.Column;
import org.entente.event.table.ColumnType;
import org.entente.event.table.Table;

/** Lines set aside, each with its place, the reason and its bytes. */
final class Quarantine {

  private final List<Long> slots = new ArrayList<>();
  private final List<Long> lines = new ArrayList<>();
  private final List<byte[]> reasons = new ArrayList<>();
  private final List<byte[]> bytes = new ArrayList<>();

  void add(Slot slot, long line, String reason, byte[] from, int start, int end) {
    slots.add(micros(slot.start()));
    lines.add(line);
    reasons.add(reason.getBytes(StandardCharsets.UTF_8));
    bytes.add(Arrays.copyOfRange(from, start, end));
  }

  Table table() {
    int rows = slots.size();
    return Table.of(
        rows,
        List.of(
            Column.Numbers.plain("slot", ColumnType.TIMESTAMP, rows, longs(slots)),
            Column.Numbers.plain("line", ColumnType.LONG, rows, longs(lines)),
            Column.texts("reason", ColumnType.TEXT, reasons.toArray(byte[][]::new)),
            Column.texts("bytes", ColumnType.BYTES, bytes.toArray(byte[][]::new))));
  }

  static long micros(Instant moment) {
    return moment.getEpochSecond() * 1_000_000;
  }

  private static long[] longs(List<Long> numbers) {
    return numbers.stream().mapToLong(Long::longValue).toArray();
  }
}
