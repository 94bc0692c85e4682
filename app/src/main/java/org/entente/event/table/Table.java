package org.entente.event.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Rows of one shape, held in columns of equal length.
 *
 * @param rows how many
 * @param columns the columns in order
 * @param properties what is to be known about the table as a whole, written into its file
 */
public record Table(int rows, List<Column> columns, Map<String, String> properties) {

  public Table {
    columns = List.copyOf(columns);
    properties = Map.copyOf(properties);
    for (Column column : columns) {
      if (column.rows() != rows) {
        throw new IllegalArgumentException(
            column.name() + " has " + column.rows() + " rows, not " + rows);
      }
    }
  }

  public static Table of(int rows, List<Column> columns) {
    return new Table(rows, columns, Map.of());
  }

  public Table with(Map<String, String> newProperties) {
    return new Table(rows, columns, newProperties);
  }

  public Table withColumns(List<? extends Column> more) {
    var all = new ArrayList<>(columns);
    all.addAll(more);
    return new Table(rows, all, properties);
  }

  public Table select(int[] chosen) {
    return new Table(
        chosen.length, columns.stream().map(c -> c.select(chosen)).toList(), properties);
  }

  /** The text column of this name. */
  public Column.Texts texts(String name) {
    return (Column.Texts) column(name);
  }

  /** The column of numbers of this name. */
  public Column.Numbers numbers(String name) {
    return (Column.Numbers) column(name);
  }

  public Column column(String name) {
    return columns.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no column " + name));
  }
}
