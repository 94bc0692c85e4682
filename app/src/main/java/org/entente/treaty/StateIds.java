package org.entente.treaty;

import java.time.LocalDate;
import java.util.List;

/**
 * The identity of states across a change of name: the Soviet Union and Russia are one continuing
 * legal person, here known by the id {@code RUS}.
 */
public final class StateIds {

  private static final String SOVIET = "SUN";
  private static final String RUSSIA = "RUS";
  private static final LocalDate RUSSIA_CONTINUES = LocalDate.of(1991, 12, 26);

  private StateIds() {}

  /** The id under which a continuing person is kept. */
  public static String canonical(String id) {
    return SOVIET.equals(id) ? RUSSIA : id;
  }

  /** The ids under which continuing persons are kept, in the order given. */
  public static List<String> canonical(List<String> ids) {
    return ids.stream().map(StateIds::canonical).toList();
  }

  /** The id that was in use for a kept person on a day. */
  public static String onDay(String id, LocalDate day) {
    return RUSSIA.equals(id) && day.isBefore(RUSSIA_CONTINUES) ? SOVIET : id;
  }
}
