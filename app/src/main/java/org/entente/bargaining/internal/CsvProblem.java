package org.entente.bargaining.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.bargaining.Grid;
import org.entente.bargaining.ModelParameters;
import org.entente.bargaining.SpatialActor;
import org.entente.bargaining.SpatialProblem;

/**
 * The toolkit's CSV: a line {@code name,description,actors,dimensions}, a header, then one line per
 * actor with name, description, capability, and position and salience for each dimension.
 */
public final class CsvProblem {

  private static final int FIRST_POSITION = 3;

  private final CsvLines csv;
  private final int dimensions;

  private CsvProblem(CsvLines csv, int dimensions) {
    this.csv = csv;
    this.dimensions = dimensions;
  }

  public static SpatialProblem read(String file, String text) {
    var csv = new CsvLines(file, text);
    CsvLines.Line first = csv.all().getFirst();
    if (first.cells().size() != 4) {
      throw csv.fault(
          first,
          "found "
              + first.cells().size()
              + " cells: expected name,description,number of actors,number of dimensions");
    }
    int actors = count(csv, first, 2, "number of actors");
    int dimensions = count(csv, first, 3, "number of dimensions");
    if (csv.all().size() < 2) {
      throw csv.fault(first, "nothing follows: expected a header line and " + actors + " actors");
    }
    return new CsvProblem(csv, dimensions).problem(actors);
  }

  private static int count(CsvLines csv, CsvLines.Line line, int index, String what) {
    double value = csv.number(line, index, what);
    if (value != Math.rint(value) || value < 1 || value > 10_000) {
      throw csv.fault(line, what + " is " + line.cell(index) + ": expected a whole number from 1");
    }
    return (int) value;
  }

  private SpatialProblem problem(int expected) {
    CsvLines.Line first = csv.all().getFirst();
    CsvLines.Line header = csv.all().get(1);
    List<CsvLines.Line> rows = csv.all().subList(2, csv.all().size());
    if (rows.size() != expected) {
      throw csv.fault(
          first,
          "announces " + expected + " actors, but " + rows.size() + " follow: mend the count");
    }
    checkWidth(header, "header");
    var names = new ArrayList<String>();
    for (int k = 0; k < dimensions; k++) {
      names.add(header.cell(FIRST_POSITION + 2 * k));
    }
    List<SpatialActor> actors = rows.stream().map(this::actor).toList();
    return new SpatialProblem(
        first.cell(0),
        first.cell(1),
        names,
        actors,
        Grid.identity(Math.max(1, actors.size())),
        ModelParameters.DEFAULT);
  }

  private void checkWidth(CsvLines.Line line, String what) {
    int expected = FIRST_POSITION + 2 * dimensions;
    if (line.cells().size() != expected) {
      throw csv.fault(
          line,
          what
              + " has "
              + line.cells().size()
              + " cells: expected "
              + expected
              + " (name, description, capability, position and salience for each of "
              + dimensions
              + " dimensions)");
    }
  }

  private SpatialActor actor(CsvLines.Line line) {
    checkWidth(line, "actor");
    var positions = new ArrayList<Double>();
    var saliences = new ArrayList<Double>();
    for (int k = 0; k < dimensions; k++) {
      double position = csv.number(line, FIRST_POSITION + 2 * k, "position");
      if (position < 0 || position > 100) {
        throw csv.fault(
            line,
            "column "
                + (FIRST_POSITION + 2 * k + 1)
                + ": position "
                + position
                + " lies outside the scale: expected 0 to 100");
      }
      positions.add(position);
      saliences.add(csv.number(line, FIRST_POSITION + 2 * k + 1, "salience"));
    }
    try {
      return new SpatialActor(
          line.cell(0), line.cell(1), csv.number(line, 2, "capability"), positions, saliences);
    } catch (IllegalArgumentException e) {
      throw csv.fault(line, String.valueOf(e.getMessage()));
    }
  }
}
