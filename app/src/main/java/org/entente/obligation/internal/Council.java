package org.entente.obligation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.Citation;
import org.entente.core.Explanation;
import org.entente.obligation.Attack;
import org.entente.obligation.CouncilView;
import org.entente.treaty.DisputedReading;
import org.entente.treaty.InForce;
import org.entente.treaty.PastVeto;
import org.entente.treaty.Provision;
import org.jspecify.annotations.Nullable;

/**
 * Says which permanent members are to be expected to veto a resolution against the attackers: those
 * among them, their treaty patrons, and those that shielded them before in the same conflict.
 */
final class Council {

  private static final LocalDate FOUNDED = LocalDate.of(1945, 10, 24);
  private static final LocalDate CHINA_SEATED = LocalDate.of(1971, 10, 25);
  private static final LocalDate SOVIET_ABSENCE = LocalDate.of(1950, 1, 13);
  private static final LocalDate SOVIET_RETURN = LocalDate.of(1950, 8, 1);
  private static final Citation CHARTER =
      Citation.of(
              Citation.Kind.TREATY,
              "un-charter",
              "arts. 23, 27(3)",
              "Charter of the United Nations")
          .withUrl("https://www.un.org/en/about-us/un-charter/full-text");
  private static final Citation RECORD =
      Citation.of(
              Citation.Kind.PACK,
              "starter/vetoes.yaml",
              "",
              "Dag Hammarskjöld Library, Security Council veto list")
          .withUrl("https://research.un.org/en/docs/sc/quick");

  /** So many past vetoes for one state make a habit; a judgement. */
  private static final int HABIT = 5;

  private static final int MONTHS_AFTER = 6;

  /** Older votes say little of today's; a judgement. */
  private static final int GENERATION = 20;

  private static final String ARTICLE_27_3 =
      "article 27(3): a party to a dispute abstains under Chapter VI; the rule does not reach"
          + " Chapter VII and is rarely applied";

  private final Order order;
  private final Attack attack;

  Council(Order order, Attack attack) {
    this.order = order;
    this.attack = attack;
  }

  CouncilView view() {
    if (attack.date().isBefore(FOUNDED)) {
      return new CouncilView(
          List.of(), List.of(), List.of(), Explanation.of("Security Council", "did not exist"));
    }
    List<String> permanent = permanent();
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    for (String member : permanent) {
      List<String> why = reasons(member);
      if (!why.isEmpty()) {
        reasons.put(member, why);
      }
    }
    var expected = new ArrayList<CouncilView.ExpectedVeto>();
    var parts = new ArrayList<Explanation>();
    reasons.forEach(
        (member, why) -> {
          String shown = attack.shown(member);
          expected.add(new CouncilView.ExpectedVeto(shown, String.join("; ", why)));
          parts.add(
              Explanation.of(shown, "veto expected")
                  .because(String.join("; ", why))
                  .citing(RECORD));
        });
    var notes = new ArrayList<>(List.of(ARTICLE_27_3));
    if (!attack.date().isBefore(SOVIET_ABSENCE) && attack.date().isBefore(SOVIET_RETURN)) {
      notes.add(
          "the Soviet Union stayed away from the Council until 1 August 1950 and cast no veto");
    }
    Explanation why =
        Explanation.of(
                "Security Council",
                expected.isEmpty() ? "no veto expected" : expected.size() + " expected to veto")
            .because(String.join("; ", notes))
            .from(parts)
            .citing(CHARTER);
    return new CouncilView(permanent.stream().map(attack::shown).toList(), expected, notes, why);
  }

  private List<String> permanent() {
    String china = attack.date().isBefore(CHINA_SEATED) ? "TWN" : "CHN";
    return List.of(china, "FRA", "GBR", "RUS", "USA");
  }

  private List<String> reasons(String member) {
    var why = new ArrayList<String>();
    if (member.equals(attack.victim())) {
      return why;
    }
    if (attack.attackers().contains(member)) {
      why.add("is the attacker");
      return why;
    }
    boolean holdsOne = attack.attackers().stream().anyMatch(permanent()::contains);
    for (String attacker : attack.attackers()) {
      if (!holdsOne) {
        patron(member, attacker, why);
      }
      shielded(member, attacker, why);
      recorded(member, attacker, why);
    }
    return why;
  }

  private void patron(String member, String attacker, List<String> why) {
    if (owesAid(member, attack.victim(), attacker, true) != null) {
      return;
    }
    String treaty = owesAid(member, attacker, attack.victim(), false);
    if (treaty != null) {
      why.add("owes defence to " + attack.shown(attacker) + " (" + treaty + ")");
    }
  }

  /** The promise of aid of one state to another against a third, by name. */
  private @Nullable String owesAid(String ower, String owed, String against, boolean disputed) {
    for (InForce treaty : order.of(ower)) {
      if (!treaty.treaty().isBinding()) {
        continue;
      }
      for (Provision provision : treaty.provisions()) {
        if (provision.kind().isAid()
            && provision.casus().adversaries().include(against)
            && (disputed || provision.disputes().stream().noneMatch(DisputedReading::suspends))
            && treaty.owes(provision, ower, owed)
            && treaty.suspension(provision, ower, owed) == null) {
          return treaty.treaty().callName() + " " + provision.article();
        }
      }
    }
    return null;
  }

  private void shielded(String member, String attacker, List<String> why) {
    List<PastVeto> past =
        order.library().vetoes().stream()
            .filter(v -> isRecent(v) && v.by().contains(member))
            .filter(v -> v.shielded().contains(attacker) && !v.shielded().contains(member))
            .filter(v -> v.conflict().contains(attack.victim()))
            .toList();
    if (past.isEmpty()) {
      habit(member, attacker, why);
    } else {
      PastVeto last = past.getLast();
      why.add(
          "shielded "
              + attack.shown(attacker)
              + " in the same conflict before ("
              + past.size()
              + (past.size() == 1 ? " veto" : " vetoes")
              + ", last "
              + last.date()
              + " on "
              + last.subject()
              + ")");
    }
  }

  private boolean isRecent(PastVeto veto) {
    return veto.date().isBefore(attack.date())
        && veto.date().isAfter(attack.date().minusYears(GENERATION));
  }

  /** For a day in the past: what the record says of the months that followed. */
  private void recorded(String member, String attacker, List<String> why) {
    order.library().vetoes().stream()
        .filter(v -> !v.date().isBefore(attack.date()))
        .filter(v -> v.date().isBefore(attack.date().plusMonths(MONTHS_AFTER)))
        .filter(v -> v.by().contains(member) && v.shielded().contains(attacker))
        .filter(v -> v.conflict().contains(attack.victim()))
        .findFirst()
        .ifPresent(v -> why.add("cast a veto on " + v.date() + " (" + v.subject() + ")"));
  }

  /** A member that has shielded a state many times elsewhere is expected to do so again. */
  private void habit(String member, String attacker, List<String> why) {
    long times =
        order.library().vetoes().stream()
            .filter(v -> isRecent(v) && v.by().contains(member))
            .filter(v -> v.shielded().contains(attacker) && !v.shielded().contains(member))
            .count();
    if (times >= HABIT) {
      why.add(
          "shielded " + attack.shown(attacker) + " in other conflicts " + times + " times before");
    }
  }
}
