package org.entente.bargaining.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.Failure;

/** The lines of a comma-separated file, empty ones left out, with their numbers for messages. */
final class CsvLines {

  /** One line: its number in the file, from 1, and its cells without surrounding blanks. */
  record Line(int number, List<String> cells) {

    String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }
  }

  private final String file;
  private final List<Line> lines = new ArrayList<>();

  CsvLines(String file, String text) {
    this.file = file;
    int number = 0;
    for (String raw : text.split("\\R", -1)) {
      number++;
      Line line = new Line(number, split(raw));
      if (raw.chars().filter(c -> c == '"').count() % 2 != 0) {
        throw fault(line, "a quotation mark is not closed: expected each cell on one line");
      }
      if (!line.cells().isEmpty()) {
        lines.add(line);
      }
    }
  }

  List<Line> all() {
    return lines;
  }

  Failure fault(Line line, String message) {
    return Failure.usage(file + ":" + line.number() + ": " + message);
  }

  double number(Line line, int index, String what) {
    String cell = line.cell(index);
    try {
      double value = Double.parseDouble(cell);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw noNumber(line, index, what, cell);
    }
    throw noNumber(line, index, what, cell);
  }

  private Failure noNumber(Line line, int index, String what, String cell) {
    return fault(
        line, "column " + (index + 1) + ": " + what + " is '" + cell + "': expected a number");
  }

  private static List<String> split(String raw) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < raw.length(); at++) {
      char c = raw.charAt(at);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    while (!cells.isEmpty() && cells.getLast().isEmpty()) {
      cells.removeLast();
    }
    return cells;
  }
}
