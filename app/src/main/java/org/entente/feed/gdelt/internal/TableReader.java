package org.entente.feed.gdelt.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.table.Column;
import org.entente.event.table.ColumnType;
import org.entente.event.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of one kind, slot after slot, into columns: split at line feeds and tabs and nothing
 * else, every line judged by itself.
 */
final class TableReader {

  private final Format format;

  /** The format's places by number of columns; none where a line may not have so many. */
  private final int[][] places;

  private final Collector[] collectors;
  private final LineSplitter line;
  private final LineBlock block;
  private Quarantine quarantine = new Quarantine();
  private final Map<Slot, Count> counts = new LinkedHashMap<>();
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
    places = new int[format.mostColumns() + 1][0];
    format.places().forEach((columns, of) -> places[columns] = of);
    collectors = collectors(format);
    line = new LineSplitter(format.mostColumns());
    block = new LineBlock(format.mostColumns());
  }

  private static Collector[] collectors(Format format) {
    var collectors = new ArrayList<Collector>();
    int first = 0;
    for (int run : format.runs()) {
      List<Field> fields = format.fields().subList(first, first + run);
      collectors.add(run == 1 ? single(fields.getFirst()) : group(fields));
      first += run;
    }
    return collectors.toArray(Collector[]::new);
  }

  private static Collector single(Field field) {
    return field.type() == FieldType.ID ? new IdBuilder(field) : new FieldBuilder(field);
  }

  private static Collector group(List<Field> fields) {
    return new FieldGroup(fields.stream().map(FieldBuilder::new).toList());
  }

  /** Forgets what was read and keeps the memory. */
  void clear() {
    for (Collector collector : collectors) {
      collector.clear();
    }
    quarantine = new Quarantine();
    counts.clear();
    rows = 0;
  }

  /** Reads the file of one slot, which must not have been read before. */
  void read(Slot slot, byte[] bytes, int length) {
    int rowsBefore = rows;
    long read = 0;
    long replaced = 0;
    for (int start = 0, next; start < length; start = next) {
      read++;
      line.split(bytes, start, length);
      next = line.next();
      int end = line.end();
      boolean malformed = line.foreign() && !Utf8.isValid(bytes, start, end);
      replaced += malformed ? 1 : 0;
      String fault = fault();
      if (fault != null || malformed || !block.takes(line.columns())) {
        flush(slot, bytes, bytes);
      }
      if (fault != null) {
        quarantine.add(slot, read, fault, bytes, start, end);
      } else if (malformed) {
        byte[] repaired = Utf8.repair(bytes, start, end);
        line.split(repaired, 0, repaired.length);
        block.add(line, read, start, end);
        flush(slot, repaired, bytes);
      } else {
        block.add(line, read, start, end);
      }
    }
    flush(slot, bytes, bytes);
    if (rows > slotOfRow.length) {
      slotOfRow = Arrays.copyOf(slotOfRow, Math.max(rows, slotOfRow.length * 2));
    }
    Arrays.fill(slotOfRow, rowsBefore, rows, counts.size());
    long accepted = (long) rows - rowsBefore;
    if (counts.put(slot, new Count(read, accepted, read - accepted, replaced)) != null) {
      throw new IllegalArgumentException("slot " + slot.name() + " is read twice");
    }
  }

  /** Why the line just split can be no row, or null where its fields decide. */
  private @Nullable String fault() {
    if (line.nul()) {
      return "holds a zero byte";
    }
    return line.columns() < places.length && places[line.columns()].length > 0
        ? null
        : line.columns() + " columns, expected " + format.expected();
  }

  /**
   * Takes the lines of the block into the columns.
   *
   * @param fields what their fields lie in
   * @param file what they came from
   */
  private void flush(Slot slot, byte[] fields, byte[] file) {
    if (block.lines() == 0) {
      return;
    }
    int[] columns = places[block.columns()];
    int field = 0;
    for (int i = 0; i < collectors.length; i++) {
      collectors[i].collect(block, fields, columns, field);
      field += format.runs().get(i);
    }
    for (Collector collector : collectors) {
      collector.keep(block);
    }
    rows += block.accepted();
    for (int i = 0; i < block.lines(); i++) {
      String fault = block.fault(i);
      if (fault != null) {
        quarantine.add(slot, block.number(i), fault, file, block.start(i), block.end(i));
      }
    }
    block.clear();
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
      columns.addAll(collector.columns());
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
