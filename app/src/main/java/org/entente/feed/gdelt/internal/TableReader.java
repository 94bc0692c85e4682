package org.entente.feed.gdelt.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.table.Column;
import org.entente.event.table.ColumnType;
import org.entente.event.table.Table;

/**
 * Reads files of one kind, slot after slot, into columns: split at line feeds and tabs and nothing
 * else, every line judged by itself.
 */
final class TableReader {

  private final Format format;
  private final Collector[] collectors;
  private final LineSplitter line;
  private final Quarantine quarantine = new Quarantine();
  private final Map<Slot, Count> counts = new LinkedHashMap<>();
  private final int[] staged;
  private int[] slotOfRow = new int[1 << 10];
  private int rows;

  /**
   * Lines of one file before re-emissions are known.
   *
   * @param accepted rows that went into the columns
   * @param replaced lines among the read ones with bytes that are not UTF-8
   */
  record Count(long read, long accepted, long quarantined, long replaced) {}

  TableReader(Kind kind) {
    format = Formats.of(kind);
    collectors = format.fields().stream().map(TableReader::collector).toArray(Collector[]::new);
    line = new LineSplitter(format.mostColumns());
    staged = new int[collectors.length];
  }

  private static Collector collector(Field field) {
    return field.type() == FieldType.ID ? new IdBuilder(field) : new FieldBuilder(field);
  }

  /** Reads the file of one slot, which must not have been read before. */
  void read(Slot slot, byte[] bytes, int length) {
    int slotNumber = counts.size();
    long rowsBefore = rows;
    long read = 0;
    long replaced = 0;
    for (int start = 0, next; start < length; start = next) {
      read++;
      line.split(bytes, start, length);
      next = line.next();
      int end = line.end();
      String fault;
      if (line.foreign() && !Utf8.isValid(bytes, start, end)) {
        replaced++;
        byte[] repaired = Utf8.repair(bytes, start, end);
        line.split(repaired, 0, repaired.length);
        fault = row(repaired, 0, slotNumber);
      } else {
        fault = row(bytes, start, slotNumber);
      }
      if (!fault.isEmpty()) {
        quarantine.add(slot, read, fault, bytes, start, end);
      }
    }
    long accepted = rows - rowsBefore;
    if (counts.put(slot, new Count(read, accepted, read - accepted, replaced)) != null) {
      throw new IllegalArgumentException("slot " + slot.name() + " is read twice");
    }
  }

  /** Adds the line as a row, or says why it is none. */
  private String row(byte[] bytes, int start, int slotNumber) {
    if (line.nul()) {
      return "holds a zero byte";
    }
    int[] places = format.places().get(line.columns());
    if (places == null) {
      return line.columns() + " columns, expected " + format.expected();
    }
    for (int i = 0; i < collectors.length; i++) {
      int place = places[i];
      int from = place < 0 ? 0 : place == 0 ? start : line.end(place - 1) + 1;
      int to = place < 0 ? 0 : line.end(place);
      staged[i] = collectors[i].stage(bytes, from, to);
      if (staged[i] == Collector.FAULTY) {
        return collectors[i].fault();
      }
    }
    for (int i = 0; i < collectors.length; i++) {
      collectors[i].add(staged[i]);
    }
    if (rows == slotOfRow.length) {
      slotOfRow = Arrays.copyOf(slotOfRow, rows * 2);
    }
    slotOfRow[rows++] = slotNumber;
    return "";
  }

  /** All rows accepted so far, with the slot each came from. */
  Table rows() {
    long[] starts =
        counts.keySet().stream().mapToLong(slot -> Quarantine.micros(slot.start())).toArray();
    var columns = new ArrayList<Column>();
    columns.add(
        new Column.Numbers(
            "slot", ColumnType.TIMESTAMP, rows, Arrays.copyOf(slotOfRow, rows), starts));
    for (Collector collector : collectors) {
      columns.add(collector.column());
    }
    return Table.of(rows, columns);
  }

  Table quarantined() {
    return quarantine.table();
  }

  /** What was read of each slot, in the order of reading. */
  Map<Slot, Count> counts() {
    return new LinkedHashMap<>(counts);
  }
}
