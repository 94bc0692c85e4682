package org.entente.treaty;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The identity of states across a change of name: the Soviet Union and Russia, the United Arab
 * Republic and Egypt, North Yemen and Yemen, Tanganyika and Tanzania are each one continuing legal
 * person, kept under the later id.
 */
public final class StateIds {

  /** A former id, the id of the state that continues it, and the last day of the former. */
  private record Former(String id, String continuedBy, LocalDate from, LocalDate until) {}

  private static final List<Former> FORMER =
      List.of(
          new Former("SUN", "RUS", LocalDate.of(1922, 12, 30), LocalDate.of(1991, 12, 25)),
          new Former("UAR", "EGY", LocalDate.of(1958, 2, 22), LocalDate.of(1961, 9, 28)),
          new Former("YAR", "YEM", LocalDate.of(1918, 10, 30), LocalDate.of(1990, 5, 21)),
          new Former("TGK", "TZA", LocalDate.of(1961, 12, 9), LocalDate.of(1964, 4, 25)));

  private static final LocalDate FEDERAL_YUGOSLAVIA = LocalDate.of(1992, 4, 27);
  private static final LocalDate SERBIA_ALONE = LocalDate.of(2006, 6, 5);

  private StateIds() {}

  /** The id under which a continuing person is kept. */
  public static String canonical(String id) {
    for (Former former : FORMER) {
      if (former.id.equals(id)) {
        return former.continuedBy;
      }
    }
    return id;
  }

  /** The ids under which continuing persons are kept, in the order given. */
  public static List<String> canonical(List<String> ids) {
    return ids.stream().map(StateIds::canonical).toList();
  }

  /**
   * The id meant by one that two states bore in turn: Yugoslavia from 27 April 1992 until it took
   * another name is Serbia and Montenegro.
   */
  public static String renamed(String id, LocalDate day) {
    boolean federal = !day.isBefore(FEDERAL_YUGOSLAVIA) && day.isBefore(SERBIA_ALONE);
    return federal && id.strip().toUpperCase(Locale.ROOT).equals("YUG") ? "SCG" : id;
  }

  /** The id that was in use for a kept person on a day. */
  public static String onDay(String id, LocalDate day) {
    for (Former former : FORMER) {
      if (former.continuedBy.equals(id)
          && !day.isBefore(former.from)
          && !day.isAfter(former.until)) {
        return former.id;
      }
    }
    return id;
  }
}
