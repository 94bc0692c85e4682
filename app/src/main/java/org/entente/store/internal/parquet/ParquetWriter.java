package org.entente.store.internal.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.event.table.Column;
import org.entente.event.table.ColumnType;
import org.entente.event.table.Table;

/** Writes one table as one Parquet file, in row groups of bounded size. */
public final class ParquetWriter {

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int ROWS_PER_GROUP = 1 << 17;

  private final OutputStream out;
  private final List<RowGroup> groups = new ArrayList<>();
  private final ChunkEncoder encoder = new ChunkEncoder();
  private long written;

  private record RowGroup(List<ColumnChunk> chunks, int rows) {}

  private ParquetWriter(OutputStream out) {
    this.out = out;
  }

  /** Writes the table; the stream stays open. */
  public static void write(Table table, OutputStream out) throws IOException {
    var writer = new ParquetWriter(out);
    writer.put(MAGIC, MAGIC.length);
    if (table.rows() <= ROWS_PER_GROUP) {
      writer.group(table);
    } else {
      for (int from = 0; from < table.rows(); from += ROWS_PER_GROUP) {
        writer.group(slice(table, from, Math.min(table.rows(), from + ROWS_PER_GROUP)));
      }
    }
    writer.footer(table);
  }

  private static Table slice(Table table, int from, int to) {
    int[] rows = new int[to - from];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = from + i;
    }
    Table part = table.select(rows);
    List<Column> columns =
        part.columns().stream()
            .map(column -> column instanceof Column.Texts texts ? texts.pruned() : column)
            .toList();
    return Table.of(rows.length, columns);
  }

  private void group(Table table) throws IOException {
    if (table.rows() == 0) {
      return;
    }
    var chunks = new ArrayList<ColumnChunk>();
    for (Column column : table.columns()) {
      chunks.add(encoder.encode(column, written));
      put(encoder.bytes().array(), encoder.bytes().length());
    }
    groups.add(new RowGroup(chunks, table.rows()));
  }

  private void footer(Table table) throws IOException {
    var bytes = new Bytes();
    new CompactThrift(bytes).body(thrift -> describe(thrift, table));
    int length = bytes.length();
    bytes.putInt(length);
    bytes.put(MAGIC, 0, MAGIC.length);
    put(bytes.array(), bytes.length());
  }

  private void describe(CompactThrift file, Table table) {
    file.i32(1, 2);
    var elements = new ArrayList<Column>(table.columns());
    file.structs(
        2, withRoot(elements), (thrift, element) -> element.describe(thrift, elements.size()));
    file.i64(3, table.rows());
    file.structs(4, groups, ParquetWriter::describe);
    Map<String, String> properties = new TreeMap<>(table.properties());
    file.structs(
        5,
        List.copyOf(properties.entrySet()),
        (thrift, entry) -> thrift.text(1, entry.getKey()).text(2, entry.getValue()));
    file.text(6, "entente");
    file.structs(7, elements, (thrift, column) -> thrift.struct(1, order -> {}));
  }

  private static void describe(CompactThrift thrift, RowGroup group) {
    long plain = group.chunks().stream().mapToLong(ColumnChunk::plainBytes).sum();
    thrift.structs(1, group.chunks(), ParquetWriter::describe);
    thrift.i64(2, plain);
    thrift.i64(3, group.rows());
  }

  private static void describe(CompactThrift thrift, ColumnChunk chunk) {
    thrift.i64(2, chunk.dictionaryAt() < 0 ? chunk.dataAt() : chunk.dictionaryAt());
    thrift.struct(3, chunk::describe);
  }

  private static List<SchemaElement> withRoot(List<Column> columns) {
    var elements = new ArrayList<SchemaElement>();
    elements.add(SchemaElement.ROOT);
    columns.forEach(column -> elements.add(new SchemaElement(column.name(), column.type())));
    return elements;
  }

  /** One line of the schema: the root, or a column that may be null. */
  private record SchemaElement(String name, ColumnType type) {

    static final SchemaElement ROOT = new SchemaElement("", ColumnType.BYTES);

    void describe(CompactThrift thrift, int columns) {
      if (equals(ROOT)) {
        thrift.text(4, "row").i32(5, columns);
        return;
      }
      thrift.i32(1, ColumnChunk.physical(type)).i32(3, 1).text(4, name);
      switch (type) {
        case TEXT -> thrift.i32(6, 0).struct(10, logical -> logical.struct(1, none -> {}));
        case DATE -> thrift.i32(6, 6).struct(10, logical -> logical.struct(6, none -> {}));
        case TIMESTAMP ->
            thrift.struct(
                10,
                logical ->
                    logical.struct(
                        8, time -> time.bool(1, false).struct(2, u -> u.struct(2, none -> {}))));
        case BYTES, INT, LONG, DOUBLE -> {}
      }
    }
  }

  private void put(byte[] bytes, int length) throws IOException {
    out.write(bytes, 0, length);
    written += length;
  }
}
