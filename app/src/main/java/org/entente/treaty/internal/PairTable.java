package org.entente.treaty.internal;

import java.util.Arrays;
import org.entente.treaty.DyadYears;

/** One byte for each ordered pair of states and year; the high bit marks that there is a row. */
public final class PairTable {

  private static final int PRESENT = 0x80;
  private static final int PROMISES = 0x1f;

  private final int first;
  private final int years;
  private final int[] states;
  private final byte[][] rows;

  /** A table without rows for years from first to last and states in ascending order. */
  public PairTable(int first, int last, int[] states) {
    this.first = first;
    this.years = last - first + 1;
    this.states = states.clone();
    this.rows = new byte[states.length * states.length][];
  }

  /** Adds promises to the rows of a pair from a year to a year, those in the table's range. */
  public void add(int ower, int owed, int from, int until, int bits) {
    int pair = pair(ower, owed);
    if (pair < 0) {
      return;
    }
    byte[] row = rows[pair];
    if (row == null) {
      row = new byte[years];
      rows[pair] = row;
    }
    int last = Math.min(until - first, years - 1);
    for (int y = Math.max(from - first, 0); y <= last; y++) {
      row[y] |= (byte) (PRESENT | bits);
    }
  }

  /** Whether there is a row. */
  public boolean has(int ower, int owed, int year) {
    return (cell(ower, owed, year) & PRESENT) != 0;
  }

  /** The promises of a row; none where there is no row. */
  public int bits(int ower, int owed, int year) {
    return cell(ower, owed, year) & PROMISES;
  }

  /** How many rows there are. */
  public int size() {
    int count = 0;
    for (byte[] row : rows) {
      if (row != null) {
        for (byte cell : row) {
          count += (cell & PRESENT) == 0 ? 0 : 1;
        }
      }
    }
    return count;
  }

  /** Takes each row in order. */
  public void forEach(DyadYears.RowAction action) {
    for (int pair = 0; pair < rows.length; pair++) {
      byte[] row = rows[pair];
      for (int y = 0; row != null && y < years; y++) {
        if ((row[y] & PRESENT) != 0) {
          action.take(states[pair / states.length], states[pair % states.length], first + y);
        }
      }
    }
  }

  private int cell(int ower, int owed, int year) {
    int pair = pair(ower, owed);
    byte[] row = pair < 0 || year < first || year - first >= years ? null : rows[pair];
    return row == null ? 0 : row[year - first];
  }

  private int pair(int ower, int owed) {
    int i = Arrays.binarySearch(states, ower);
    int j = Arrays.binarySearch(states, owed);
    return i < 0 || j < 0 ? -1 : i * states.length + j;
  }
}
