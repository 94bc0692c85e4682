package org.entente.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Turns spells of alliance datasets into treaties, so that one engine answers for both. */
public final class AllianceTreaties {

  private AllianceTreaties() {}

  /**
   * One treaty for each alliance: its members' spells as parties, one provision for each ATOP kind
   * that any of them owes, owed by those that do to every party. Texts are not in the data, so the
   * provisions reach any armed attack on a party.
   *
   * @param prefix of the treaties' ids, e.g. {@code atop-}
   * @param source where the dataset is published
   * @param spells the spells
   * @param stateOf the id of the state with a Correlates of War code
   */
  public static List<Treaty> of(
      String prefix, TreatySource source, List<AllianceSpell> spells, IntFunction<String> stateOf) {
    Map<String, List<AllianceSpell>> alliances = new LinkedHashMap<>();
    spells.forEach(s -> alliances.computeIfAbsent(s.alliance(), k -> new ArrayList<>()).add(s));
    return alliances.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(s -> !s.promises().isEmpty()))
        .map(e -> treaty(prefix + e.getKey(), source, e.getValue(), stateOf))
        .toList();
  }

  private static Treaty treaty(
      String id, TreatySource source, List<AllianceSpell> spells, IntFunction<String> stateOf) {
    LocalDate first =
        spells.stream().map(AllianceSpell::from).min(LocalDate::compareTo).orElseThrow();
    return new Treaty(
        id,
        "Alliance " + id,
        null,
        Form.TREATY,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        first,
        null,
        null,
        null,
        "As coded by the dataset; the text itself is not in it.",
        spells.stream().map(s -> party(s, stateOf)).toList(),
        source,
        provisions(spells, stateOf),
        List.of(),
        List.of());
  }

  private static Membership party(AllianceSpell spell, IntFunction<String> stateOf) {
    LocalDate until = spell.until() == null ? null : spell.until().plusDays(1);
    return new Membership(
        stateOf.apply(spell.state()),
        spell.from(),
        until,
        Membership.Entry.ORIGINAL,
        null,
        null,
        null,
        null);
  }

  private static List<Provision> provisions(
      List<AllianceSpell> spells, IntFunction<String> stateOf) {
    var byKind = new TreeMap<ProvisionKind, List<String>>();
    for (AllianceSpell spell : spells) {
      for (ProvisionKind kind : spell.promises()) {
        List<String> owers = byKind.computeIfAbsent(kind, k -> new ArrayList<>());
        String state = stateOf.apply(spell.state());
        if (!owers.contains(state)) {
          owers.add(state);
        }
      }
    }
    var provisions = new ArrayList<Provision>();
    byKind.forEach((kind, owers) -> provisions.add(provision(kind, owers)));
    return provisions;
  }

  private static Provision provision(ProvisionKind kind, List<String> owers) {
    var row = new Owing.Row(StateChoice.of(owers), StateChoice.of(StateChoice.PARTIES), null, null);
    return new Provision(
        kind.word(),
        "A promise of " + kind.word() + ", as coded.",
        kind,
        kind == ProvisionKind.NONAGGRESSION ? null : Trigger.ARMED_ATTACK,
        new Owing(List.of(row)),
        strength(kind),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Strength strength(ProvisionKind kind) {
    boolean aid = Set.of(ProvisionKind.DEFENSE, ProvisionKind.OFFENSE).contains(kind);
    return aid
        ? Strength.AUTOMATIC_ASSISTANCE
        : kind == ProvisionKind.CONSULTATION ? Strength.CONSULT : Strength.ABSTAIN;
  }
}
