package org.entente.feed.gdelt.internal;

import java.util.Arrays;
import org.entente.event.OpenWindows;
import org.entente.event.table.ByteDictionary;
import org.entente.event.table.Column;
import org.entente.event.table.ColumnType;
import org.entente.event.table.Table;

/**
 * Finds events that come again under new ids: the same date, actors, code, country and first
 * administrative level within 180 minutes of the first one's time of addition. What is older than
 * 180 minutes at the beginning of an hour is forgotten, so that it makes no difference whether a
 * day is read at once or hour by hour.
 */
final class Reemissions {

  private static final long WINDOW_MICROS = OpenWindows.LENGTH.toMillis() * 1000;
  private static final long HOUR_MICROS = 3_600_000_000L;
  private static final String[] KEY = {
    "actor1_code", "actor2_code", "event_code", "action_geo_country_code", "action_geo_adm1_code"
  };

  private final FirstRows first;
  private final int[] codes;

  private Reemissions(OpenWindows before, int rows) {
    first = new FirstRows(before, rows);
    codes = new int[rows];
  }

  /**
   * @param reemissionOf for each row the id of the event it repeats, null where it is new
   * @param after the windows that are open behind the last row
   */
  record Marked(Column.Numbers reemissionOf, OpenWindows after) {}

  /**
   * Marks the rows of a table in their order. A row counts as added with its file if it says later.
   *
   * @param end the moment after the last slot, microseconds since 1970 UTC
   */
  static Marked mark(Table rows, OpenWindows before, long end) {
    var marking = new Reemissions(before, rows.rows());
    long[] originals = marking.run(rows);
    var column =
        new Column.Numbers("reemission_of", ColumnType.LONG, rows.rows(), marking.codes, originals);
    return new Marked(column, marking.first.open(end));
  }

  private long[] run(Table rows) {
    Column.Numbers ids = rows.numbers("event_id");
    Column.Numbers added = rows.numbers("added");
    Column.Numbers slots = rows.numbers("slot");
    var keys = new Keys(rows);
    long[] hashes = keys.hashes();
    long[] originals = new long[64];
    int count = 0;
    for (int row = 0; row < rows.rows(); row++) {
      long slot = slots.value(row);
      long at = Math.min(added.value(row), slot);
      long date = keys.date(row);
      long hash = hashes[row];
      int earlier = first.find(date, hash);
      if (!first.isFree(earlier) && isOpen(first.added(earlier), at, slot)) {
        if (count == originals.length) {
          originals = Arrays.copyOf(originals, count * 2);
        }
        originals[count] = first.id(earlier);
        codes[row] = count++;
      } else {
        first.put(date, hash, at, ids.value(row));
        codes[row] = Column.NULL;
      }
    }
    return Arrays.copyOf(originals, count);
  }

  /** Whether a window that opened then is open for a row added at a moment, in its slot's hour. */
  private static boolean isOpen(long opened, long at, long slot) {
    return opened <= at
        && at - opened <= WINDOW_MICROS
        && opened >= slot - Math.floorMod(slot, HOUR_MICROS) - WINDOW_MICROS;
  }

  /** The identity of each row's event, from its key columns. */
  private static final class Keys {

    private final Column.Numbers date;
    private final Column.Texts[] texts;
    private final byte[] separator = {'\t'};
    private byte[] scratch = new byte[256];

    Keys(Table rows) {
      date = rows.numbers("event_date");
      texts = Arrays.stream(KEY).map(rows::texts).toArray(Column.Texts[]::new);
    }

    long date(int row) {
      return date.value(row);
    }

    /** All of them beforehand, so that looking one up does not wait for making the next. */
    long[] hashes() {
      long[] hashes = new long[date.rows()];
      Arrays.setAll(hashes, this::hash);
      return hashes;
    }

    private long hash(int row) {
      int length = 0;
      for (Column.Texts column : texts) {
        int code = column.codes()[row];
        if (code != Column.NULL) {
          ByteDictionary dictionary = column.dictionary();
          int start = dictionary.start(code);
          length = append(dictionary.arena(), start, dictionary.start(code + 1), length);
        }
        length = append(separator, 0, 1, length);
      }
      return ByteDictionary.hash64(scratch, 0, length);
    }

    private int append(byte[] bytes, int from, int to, int length) {
      int end = length + to - from;
      if (end > scratch.length) {
        scratch = Arrays.copyOf(scratch, end * 2);
      }
      System.arraycopy(bytes, from, scratch, length, to - from);
      return end;
    }
  }
}
