package org.entente.bargaining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** An immutable table of numbers, one row per actor. */
public final class Grid {

  private final int columns;
  private final double[] cells;

  private Grid(int columns, double[] cells) {
    this.columns = columns;
    this.cells = cells;
  }

  /** A grid of the given cells, row by row. */
  public static Grid of(int columns, double... cells) {
    if (columns < 1 || cells.length % columns != 0) {
      throw new IllegalArgumentException(
          cells.length + " cells do not fill rows of " + columns + " columns");
    }
    return new Grid(columns, cells.clone());
  }

  /** The square grid with ones on its diagonal. */
  public static Grid identity(int size) {
    var cells = new double[size * size];
    for (int i = 0; i < size; i++) {
      cells[i * size + i] = 1;
    }
    return new Grid(size, cells);
  }

  public int rows() {
    return cells.length / columns;
  }

  public int columns() {
    return columns;
  }

  public double at(int row, int column) {
    return cells[row * columns + column];
  }

  /** One row as a list. */
  public List<Double> row(int row) {
    return IntStream.range(0, columns).mapToObj(k -> at(row, k)).toList();
  }

  /** The cells row by row, as a copy. */
  public double[] toArray() {
    return cells.clone();
  }

  /** This grid with every cell multiplied. */
  public Grid times(double factor) {
    return new Grid(columns, Arrays.stream(cells).map(x -> x * factor).toArray());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Grid grid
        && columns == grid.columns
        && Arrays.equals(cells, grid.cells);
  }

  @Override
  public int hashCode() {
    return 31 * columns + Arrays.hashCode(cells);
  }

  @Override
  public String toString() {
    return rows() + "×" + columns + " " + Arrays.toString(cells);
  }
}
