package org.entente.bargaining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.core.Failure;

/**
 * Reads decided issues from a table of the European Union's decisions (DEU): tab-separated, names
 * of columns first, then the capabilities of the actors, then one issue a line. Columns {@code p*}
 * hold positions, {@code s*} saliences, {@code out} the outcome, {@code prnr} the proposal and
 * {@code proc} the procedure.
 *
 * <p>The Commission proposes and has no vote; the Parliament has one under codecision ({@code COD})
 * only. Issues without an outcome or with fewer than three actors are left out.
 */
public final class DecidedIssues {

  private static final int FEWEST = 3;

  private final String file;
  private final List<String> header;
  private final List<String> capabilities;

  private DecidedIssues(String file, List<String> header, List<String> capabilities) {
    this.file = file;
    this.header = header;
    this.capabilities = capabilities;
  }

  /** All usable issues of a file, in its order. */
  public static List<DecidedIssue> read(String file, String text) {
    List<List<String>> rows =
        text.lines().filter(l -> !l.isBlank()).map(DecidedIssues::cells).toList();
    if (rows.size() < 2 || !rows.getFirst().containsAll(List.of("prnr", "isnr", "proc", "out"))) {
      throw Failure.usage(
          file + ": is no table of decided issues: expected columns prnr, isnr, proc and out");
    }
    var table = new DecidedIssues(file, rows.get(0), rows.get(1));
    return rows.stream().skip(2).flatMap(row -> table.issue(row).stream()).toList();
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\t", -1)).map(c -> c.replace("\"", "").strip()).toList();
  }

  private Optional<DecidedIssue> issue(List<String> row) {
    Optional<Double> outcome = number(row, "out");
    var stances = new ArrayList<DecidedIssue.Stance>();
    for (String column : header) {
      String actor = column.substring(Math.min(1, column.length()));
      if (column.startsWith("p") && header.contains("s" + actor)) {
        stance(row, actor).ifPresent(stances::add);
      }
    }
    if (outcome.isEmpty() || stances.size() < FEWEST) {
      return Optional.empty();
    }
    return Optional.of(
        new DecidedIssue(cell(row, "isnr"), cell(row, "prnr"), stances, outcome.get()));
  }

  private Optional<DecidedIssue.Stance> stance(List<String> row, String actor) {
    Optional<Double> position = number(row, "p" + actor);
    Optional<Double> salience = number(row, "s" + actor);
    Optional<Double> capability = number(capabilities, "p" + actor);
    if (position.isEmpty() || salience.isEmpty() || capability.isEmpty()) {
      return Optional.empty();
    }
    boolean votes =
        switch (actor) {
          case "com" -> false;
          case "ep" -> cell(row, "proc").equals("COD");
          default -> true;
        };
    return Optional.of(
        new DecidedIssue.Stance(actor, position.get(), salience.get(), capability.get(), votes));
  }

  private Optional<Double> number(List<String> row, String column) {
    String cell = cell(row, column);
    try {
      return cell.isEmpty() ? Optional.empty() : Optional.of(Double.parseDouble(cell));
    } catch (NumberFormatException e) {
      throw Failure.usage(file + ": column " + column + ": '" + cell + "' is no number");
    }
  }

  private String cell(List<String> row, String column) {
    int index = header.indexOf(column);
    return index < 0 || index >= row.size() ? "" : row.get(index);
  }
}
