package org.entente.initiative;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.entente.initiative.internal.KeptColumns;

/** Some of the statements kept about one initiative, in an order; takes four bytes for each. */
public final class Testimonies extends AbstractList<Testimony> implements RandomAccess {

  private final KeptColumns columns;
  private final int[] rows;

  /**
   * The statements of some rows.
   *
   * @param rows not changed any more
   */
  Testimonies(KeptColumns columns, int[] rows) {
    this.columns = columns;
    this.rows = rows;
  }

  @Override
  public Testimony get(int index) {
    return columns.testimony(rows[index]);
  }

  @Override
  public int size() {
    return rows.length;
  }

  /** The day on which one was made, counted from 1970-01-01. */
  public int epochDay(int index) {
    return columns.day(rows[index]);
  }

  /** How many were made or first seen after a day. */
  public int heardAfter(LocalDate day) {
    long since = day.toEpochDay();
    return (int) Arrays.stream(rows).filter(row -> columns.heard(row) > since).count();
  }

  /** Whether one was made after one day and by another. */
  boolean anyBetween(LocalDate after, LocalDate until) {
    long first = after.toEpochDay() + 1;
    long last = until.toEpochDay();
    return Arrays.stream(rows).map(columns::day).anyMatch(day -> day >= first && day <= last);
  }
}
