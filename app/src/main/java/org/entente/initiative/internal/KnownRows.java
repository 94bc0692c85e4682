package org.entente.initiative.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.entente.core.AsOf;
import org.entente.initiative.NamedFactor;

/** Which statements of an initiative were known on a day, by their rows, oldest first. */
public final class KnownRows {

  private static final int[] NONE = {};

  private final KeptColumns columns;
  private final int on;
  private final int[] rows;

  KnownRows(KeptColumns columns, int on) {
    this.columns = columns;
    this.on = on;
    var known = new int[columns.day.length];
    int size = 0;
    for (int row = 0; row < known.length && columns.day[row] <= on; row++) {
      if (columns.isKnown(row, on)) {
        known[size++] = row;
      }
    }
    this.rows = Arrays.copyOf(known, size);
  }

  public KeptColumns columns() {
    return columns;
  }

  public int[] rows() {
    return rows;
  }

  /** Those made or first seen after a day, newest first. */
  public int[] newsSince(LocalDate day) {
    int since = KeptColumns.number(day);
    var news = new int[rows.length];
    int size = 0;
    for (int i = rows.length - 1; i >= 0; i--) {
      if (columns.heard(rows[i]) > since) {
        news[size++] = rows[i];
      }
    }
    return Arrays.copyOf(news, size);
  }

  /** Those made up to a day, the newest first and those of one day by id, so many at the most. */
  public int[] newest(LocalDate until, int most) {
    return columns.newest(on, KeptColumns.number(until), most);
  }

  /** How many were made up to a day. */
  public int count(LocalDate until) {
    int last = KeptColumns.number(until);
    int count = 0;
    while (count < rows.length && columns.day[rows[count]] <= last) {
      count++;
    }
    return count;
  }

  /** Drivers and hurdles that were known. */
  public List<NamedFactor> factors(AsOf asOf) {
    return columns.factors(asOf.day());
  }

  /** How many documents all that was known rests on. */
  public int documents() {
    return columns.documents(rows, on);
  }

  /** How many independent origins these go back to. */
  public int origins() {
    return columns.origins(rows, on);
  }

  /** The actors that were heard, by id, each with its statements. */
  public void forEachActor(Taker taker) {
    String[] actors = columns.actors();
    var counts = new int[actors.length];
    for (int row : rows) {
      counts[columns.actor[row]]++;
    }
    var said = new int[actors.length][];
    for (int actor = 0; actor < actors.length; actor++) {
      said[actor] = counts[actor] == 0 ? NONE : new int[counts[actor]];
    }
    var next = new int[actors.length];
    for (int row : rows) {
      int actor = columns.actor[row];
      said[actor][next[actor]++] = row;
    }
    for (int actor = 0; actor < actors.length; actor++) {
      if (said[actor].length > 0) {
        taker.take(actors[actor], said[actor]);
      }
    }
  }

  /** Takes one actor's statements, oldest first. */
  @FunctionalInterface
  public interface Taker {
    void take(String actor, int[] said);
  }
}
