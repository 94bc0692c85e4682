package org.entente.treaty.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.core.Failure;

/** Reads a comma-separated file with a heading, row by row. */
final class CsvTable {

  private final Map<String, Integer> columns;
  private List<String> cells = List.of();
  private final Path file;
  private int line;

  private CsvTable(Path file, Map<String, Integer> columns) {
    this.file = file;
    this.columns = columns;
  }

  /** Takes each row of a file. */
  static void read(Path file, Consumer<CsvTable> row) {
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      String heading = in.readLine();
      if (heading == null) {
        throw Failure.unable(file + ": is empty");
      }
      var columns = new HashMap<String, Integer>();
      List<String> names = split(heading);
      for (int i = 0; i < names.size(); i++) {
        columns.put(names.get(i), i);
      }
      var table = new CsvTable(file, columns);
      table.line = 1;
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        table.line++;
        table.cells = split(whole(text, in));
        row.accept(table);
      }
    } catch (IOException e) {
      throw Failure.unable(file + ": cannot be read", e);
    }
  }

  /** A row whose quoted cell holds line breaks goes on in the next line. */
  private static String whole(String first, BufferedReader in) throws IOException {
    String row = first;
    while (row.chars().filter(c -> c == '"').count() % 2 == 1) {
      String next = in.readLine();
      if (next == null) {
        return row;
      }
      row = row + " " + next;
    }
    return row;
  }

  boolean has(String column) {
    return columns.containsKey(column);
  }

  String text(String column) {
    Integer index = columns.get(column);
    if (index == null) {
      throw Failure.unable(file + ": has no column " + column);
    }
    return index < cells.size() ? cells.get(index) : "";
  }

  /** A whole number; 0 where the cell is empty or says NA. */
  int number(String column) {
    String text = text(column);
    if (text.isEmpty() || text.equals("NA")) {
      return 0;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw Failure.unable(
          file + ":" + line + ": " + column + ": '" + text + "' is no whole number");
    }
  }

  private static List<String> split(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
