package org.entente.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Derives directed dyads from spells of members, as the Correlates of War project does. */
public final class DirectedDyads {

  private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

  private DirectedDyads() {}

  /**
   * For each two spells of different states in one alliance whose years overlap: what the first
   * owes the second from the later beginning to the earlier end. A day's gap between the end of one
   * and the beginning of the other inside a year (successor states) leaves a dyad, as in the
   * published file. Censoring is that of both.
   */
  public static List<DirectedDyad> of(List<AllianceSpell> spells) {
    Map<String, List<AllianceSpell>> alliances = new LinkedHashMap<>();
    for (AllianceSpell spell : spells) {
      alliances.computeIfAbsent(spell.alliance(), k -> new ArrayList<>()).add(spell);
    }
    var dyads = new ArrayList<DirectedDyad>();
    for (List<AllianceSpell> members : alliances.values()) {
      for (AllianceSpell ower : members) {
        for (AllianceSpell owed : members) {
          if (ower.state() != owed.state()) {
            add(ower, owed, dyads);
          }
        }
      }
    }
    return dyads;
  }

  private static void add(AllianceSpell ower, AllianceSpell owed, List<DirectedDyad> dyads) {
    LocalDate from = ower.from().isAfter(owed.from()) ? ower.from() : owed.from();
    LocalDate until = earlier(ower.last(OPEN), owed.last(OPEN));
    if (from.getYear() <= until.getYear()) {
      dyads.add(
          new DirectedDyad(
              ower.alliance(),
              ower.state(),
              owed.state(),
              from,
              closed(until),
              ower.promises(),
              ower.leftCensored() && owed.leftCensored(),
              ower.rightCensored() && owed.rightCensored()));
    }
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static @Nullable LocalDate closed(LocalDate until) {
    return until.equals(OPEN) ? null : until;
  }
}
