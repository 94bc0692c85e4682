package org.entente.bargaining.internal;

import java.util.List;
import org.entente.bargaining.SpatialActor;
import org.entente.bargaining.SpatialProblem;

/**
 * A plain table {@code Actor,Capability,Position,Salience}: one dimension in its own unit,
 * saliences 0..1.
 */
public final class PlainProblem {

  private static final List<String> HEADER = List.of("Actor", "Capability", "Position", "Salience");

  private PlainProblem() {}

  /** Whether the text starts with this table's header. */
  public static boolean matches(String file, String text) {
    return new CsvLines(file, text).all().getFirst().cells().equals(HEADER);
  }

  public static SpatialProblem read(String file, String text) {
    var csv = new CsvLines(file, text);
    List<SpatialActor> actors = csv.all().stream().skip(1).map(line -> actor(csv, line)).toList();
    return SpatialProblem.of(file, List.of("Position"), actors);
  }

  private static SpatialActor actor(CsvLines csv, CsvLines.Line line) {
    if (line.cells().size() != HEADER.size()) {
      throw csv.fault(
          line, "found " + line.cells().size() + " cells: expected " + String.join(",", HEADER));
    }
    double salience = csv.number(line, 3, "salience");
    if (salience < 0 || salience > 1) {
      throw csv.fault(line, "salience is " + salience + ": expected 0 to 1 in this table");
    }
    try {
      return new SpatialActor(
          line.cell(0),
          "",
          csv.number(line, 1, "capability"),
          List.of(csv.number(line, 2, "position")),
          List.of(salience * 100));
    } catch (IllegalArgumentException e) {
      throw csv.fault(line, String.valueOf(e.getMessage()));
    }
  }
}
