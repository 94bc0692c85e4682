package org.entente.treaty;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the directed dyad-years derived from ATOP 4.01 members agree with those that ATOP 5.1
 * publishes, every difference with the alliance it comes from and its cause.
 *
 * @param published how many rows are published
 * @param derived how many rows are derived
 * @param common how many pairs and years both have
 * @param equal how many of the common rows have all five promises alike
 * @param agreeing for each kind, how many common rows agree on it
 * @param byYear for each year, common rows that are alike, and rows in either
 * @param differences every difference, runs of years joined
 */
public record AtopAgreement(
    int published,
    int derived,
    int common,
    int equal,
    Map<ProvisionKind, Integer> agreeing,
    Map<Integer, YearAgreement> byYear,
    List<Difference> differences) {

  /**
   * The agreement of one year.
   *
   * @param equal common rows that are alike
   * @param either rows that one of the two has
   */
  public record YearAgreement(int equal, int either) {}

  /** Why a row or a promise differs. */
  public enum Cause {
    /** A member that the dyad-years leave out, for it is no state of the system. */
    OUTSIDE_STATE_SYSTEM,
    /**
     * Members owe different things to different partners; the member file says only what each owes.
     */
    ASYMMETRY,
    /** An alliance that 5.1 added after 4.01. */
    ADDED_IN_5_1,
    /** None of these. */
    UNEXPLAINED
  }

  /**
   * One difference over a run of years.
   *
   * @param ower code of the state that owes
   * @param owed code of the state to which it is owed
   * @param firstYear first year
   * @param lastYear last year
   * @param kind the promise that differs; absent where the row itself does
   * @param alliances ids of the 4.01 alliances it comes from; for one that 5.1 added, the pair and
   *     its first year
   * @param cause why
   */
  public record Difference(
      int ower,
      int owed,
      int firstYear,
      int lastYear,
      @org.jspecify.annotations.Nullable ProvisionKind kind,
      List<String> alliances,
      Cause cause) {}

  /** The comparison. */
  public static AtopAgreement of(List<AllianceSpell> members, DyadYears published, int lastYear) {
    return new Run(members, published, lastYear).result();
  }

  private static final class Run {

    private static final int LARGEST_SYSTEM_CODE = 999;

    private final DyadYears published;
    private final DyadYears derived;
    private final Map<String, List<AllianceSpell>> byAlliance = new TreeMap<>();
    private final Map<Integer, TreeSet<String>> alliancesOf = new TreeMap<>();
    private final Map<ProvisionKind, Integer> agreeing = new EnumMap<>(ProvisionKind.class);
    private final TreeMap<Integer, int[]> years = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private int common;
    private int equal;

    Run(List<AllianceSpell> members, DyadYears published, int lastYear) {
      this.published = published;
      this.derived = DyadYears.of(members, lastYear);
      for (AllianceSpell spell : members) {
        byAlliance.computeIfAbsent(spell.alliance(), k -> new ArrayList<>()).add(spell);
        alliancesOf.computeIfAbsent(spell.state(), k -> new TreeSet<>()).add(spell.alliance());
      }
      DyadYears.kinds().forEach(kind -> agreeing.put(kind, 0));
    }

    AtopAgreement result() {
      derived.forEach(
          (ower, owed, year) -> {
            if (published.has(ower, owed, year)) {
              compare(ower, owed, year);
            } else {
              count(year, false);
              add(ower, owed, year, null, sources(ower, owed, year, null), outside(ower, owed));
            }
          });
      published.forEach(
          (ower, owed, year) -> {
            if (!derived.has(ower, owed, year)) {
              count(year, false);
              add(ower, owed, year, null, List.of(), Cause.ADDED_IN_5_1);
            }
          });
      var byYear = new TreeMap<Integer, YearAgreement>();
      years.forEach((year, n) -> byYear.put(year, new YearAgreement(n[0], n[1])));
      return new AtopAgreement(
          published.size(), derived.size(), common, equal, agreeing, byYear, named());
    }

    private void count(int year, boolean alike) {
      int[] n = years.computeIfAbsent(year, k -> new int[2]);
      n[0] += alike ? 1 : 0;
      n[1]++;
    }

    private void compare(int ower, int owed, int year) {
      common++;
      var mine = derived.promises(ower, owed, year);
      var theirs = published.promises(ower, owed, year);
      boolean alike = mine.equals(theirs);
      equal += alike ? 1 : 0;
      count(year, alike);
      for (ProvisionKind kind : DyadYears.kinds()) {
        if (mine.contains(kind) == theirs.contains(kind)) {
          agreeing.merge(kind, 1, Integer::sum);
        } else if (mine.contains(kind)) {
          List<String> sources = sources(ower, owed, year, kind);
          add(ower, owed, year, kind, sources, asymmetry(sources));
        } else {
          add(ower, owed, year, kind, List.of(), Cause.ADDED_IN_5_1);
        }
      }
    }

    private static Cause outside(int ower, int owed) {
      boolean outside = ower > LARGEST_SYSTEM_CODE || owed > LARGEST_SYSTEM_CODE;
      return outside ? Cause.OUTSIDE_STATE_SYSTEM : Cause.UNEXPLAINED;
    }

    private Cause asymmetry(List<String> sources) {
      boolean all =
          sources.stream()
              .allMatch(
                  a ->
                      byAlliance.getOrDefault(a, List.of()).stream()
                          .anyMatch(AllianceSpell::asymmetric));
      return all ? Cause.ASYMMETRY : Cause.UNEXPLAINED;
    }

    /** The alliances in which the one owes the other this, or anything, in a year. */
    private List<String> sources(
        int ower, int owed, int year, @org.jspecify.annotations.Nullable ProvisionKind kind) {
      return alliancesOf.getOrDefault(ower, new TreeSet<>()).stream()
          .filter(
              alliance -> {
                List<AllianceSpell> spells = byAlliance.getOrDefault(alliance, List.of());
                return covers(spells, ower, year, kind) && covers(spells, owed, year, null);
              })
          .toList();
    }

    private static boolean covers(
        List<AllianceSpell> spells,
        int state,
        int year,
        @org.jspecify.annotations.Nullable ProvisionKind kind) {
      return spells.stream()
          .anyMatch(
              s ->
                  s.state() == state
                      && s.from().getYear() <= year
                      && (s.until() == null || s.until().getYear() >= year)
                      && (kind == null || s.promises().contains(kind)));
    }

    private void add(
        int ower,
        int owed,
        int year,
        @org.jspecify.annotations.Nullable ProvisionKind kind,
        List<String> alliances,
        Cause cause) {
      for (int i = differences.size() - 1; i >= 0 && i >= differences.size() - 8; i--) {
        Difference last = differences.get(i);
        if (last.ower() == ower
            && last.owed() == owed
            && last.lastYear() == year - 1
            && last.kind() == kind
            && last.alliances().equals(alliances)) {
          differences.set(
              i, new Difference(ower, owed, last.firstYear(), year, kind, alliances, cause));
          return;
        }
      }
      differences.add(new Difference(ower, owed, year, year, kind, alliances, cause));
    }

    /** The differences, those of alliances unknown to 4.01 named by pair and first year. */
    private List<Difference> named() {
      return differences.stream()
          .map(
              d ->
                  d.cause() == Cause.ADDED_IN_5_1
                      ? new Difference(
                          d.ower(),
                          d.owed(),
                          d.firstYear(),
                          d.lastYear(),
                          d.kind(),
                          List.of(
                              "5.1:"
                                  + Math.min(d.ower(), d.owed())
                                  + "-"
                                  + Math.max(d.ower(), d.owed())
                                  + ":"
                                  + d.firstYear()),
                          d.cause())
                      : d)
          .toList();
    }
  }
}
