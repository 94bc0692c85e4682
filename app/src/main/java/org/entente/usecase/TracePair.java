package org.entente.usecase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.actor.ActorDirectory;
import org.entente.actor.CodeSystem;
import org.entente.actor.State;
import org.entente.core.Failure;
import org.entente.treaty.AllianceFiles;
import org.entente.treaty.AllianceSpell;
import org.entente.treaty.DirectedDyad;
import org.entente.treaty.DirectedDyads;
import org.entente.treaty.StateIds;
import org.entente.treaty.TreatyLibrary;
import org.jspecify.annotations.Nullable;

/** What two states have promised each other, in one year or in all years since 1815. */
public final class TracePair {

  /** The first year of the datasets. */
  public static final int FIRST_YEAR = 1815;

  private static final Comparator<PairPromise> ORDER =
      Comparator.comparing(PairPromise::from)
          .thenComparing(PairPromise::treaty)
          .thenComparing(PairPromise::ower)
          .thenComparing(PairPromise::kind)
          .thenComparing(PairPromise::article);

  private final TreatyLibrary library;
  private final ActorDirectory actors;
  private final StateNames states;
  private final Clock clock;

  public TracePair(TreatyLibrary library, ActorDirectory actors, Clock clock) {
    this.library = library;
    this.actors = actors;
    this.states = new StateNames(library.places(), actors);
    this.clock = clock;
  }

  /**
   * Alliance data to search besides the treaty files.
   *
   * @param cow Formal Alliances by member; absent where it is not here
   * @param atop ATOP by member; absent where it is not here
   */
  public record Datasets(@Nullable Path cow, @Nullable Path atop) {

    public Datasets {
      present("--cow", cow);
      present("--atop", atop);
    }

    private static void present(String option, @Nullable Path file) {
      if (file != null && !Files.isRegularFile(file)) {
        throw Failure.usage(option + " " + file + ": there is no such file");
      }
    }
  }

  /**
   * The answer.
   *
   * @param one id of the one state
   * @param other id of the other
   * @param promises what either owed the other, the earliest first
   * @param missing which data were not here, in one sentence; absent where all were
   */
  public record Answer(
      String one, String other, List<PairPromise> promises, @Nullable String missing) {

    public Answer {
      promises = List.copyOf(promises);
    }
  }

  /**
   * The promises between two states.
   *
   * @param one id or name, or the Correlates of War number of a state of the past
   * @param year a year since 1815; absent for all
   * @throws Failure of kind usage where a state is unknown, did not exist in the year, both are the
   *     same, or the year is out of range
   */
  public Answer trace(String one, String other, @Nullable Integer year, Datasets datasets) {
    checkYear(year);
    String a = id(one, year);
    String b = id(other, year);
    if (a.equals(b)) {
      throw Failure.usage("both are the same state, " + a + ": name two different ones");
    }
    var promises = new ArrayList<PairPromise>();
    library
        .treaties()
        .forEach(
            t -> {
              promises.addAll(PairTreaties.of(t, a, b));
              promises.addAll(PairTreaties.of(t, b, a));
            });
    if (datasets.cow() != null) {
      List<AllianceSpell> spells = AllianceFiles.cowMembers(datasets.cow());
      promises.addAll(coded("cow-", "COW Formal Alliances (Gibler 2009)", spells, a, b));
    }
    if (datasets.atop() != null) {
      List<AllianceSpell> spells = AllianceFiles.atopMembers(datasets.atop());
      promises.addAll(coded("atop-", "ATOP (Leeds et al. 2002)", spells, a, b));
    }
    List<PairPromise> held =
        promises.stream().filter(p -> year == null || p.heldIn(year)).sorted(ORDER).toList();
    return new Answer(a, b, held, missing(datasets));
  }

  private void checkYear(@Nullable Integer year) {
    int thisYear = LocalDate.now(clock).getYear();
    if (year != null && (year < FIRST_YEAR || year > thisYear)) {
      throw Failure.usage("year " + year + ": from " + FIRST_YEAR + " to " + thisYear);
    }
  }

  private String id(String name, @Nullable Integer year) {
    if (name.strip().matches("\\d{1,3}")) {
      return stateOf(
          Integer.parseInt(name.strip()), LocalDate.of(year == null ? 1900 : year, 7, 1));
    }
    if (year == null) {
      return states.id(name);
    }
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    return states.id(StateIds.renamed(name, last), first, last);
  }

  private List<PairPromise> coded(
      String prefix, String citation, List<AllianceSpell> spells, String a, String b) {
    List<AllianceSpell> theirs =
        spells.stream().filter(s -> List.of(a, b).contains(stateOf(s.state(), s.from()))).toList();
    var promises = new ArrayList<PairPromise>();
    for (DirectedDyad dyad : DirectedDyads.of(theirs)) {
      String ower = stateOf(dyad.ower(), dyad.from());
      String owed = stateOf(dyad.owed(), dyad.from());
      if (!ower.equals(owed)) {
        dyad.promises().stream()
            .map(
                kind ->
                    new PairPromise(
                        ower,
                        owed,
                        kind,
                        "as coded",
                        dyad.from(),
                        dyad.until(),
                        prefix + dyad.alliance(),
                        citation))
            .forEach(promises::add);
      }
    }
    return promises;
  }

  /** The id of the state with a Correlates of War number; the number where none is on file. */
  private String stateOf(int cow, LocalDate on) {
    String number = Integer.toString(cow);
    return actors
        .findByCode(CodeSystem.COW, number, on)
        .map(State::id)
        .map(StateIds::canonical)
        .orElse(number);
  }

  private static @Nullable String missing(Datasets datasets) {
    var wanting = new ArrayList<String>();
    var pulls = new ArrayList<String>();
    if (datasets.cow() == null) {
      wanting.add("the Correlates of War Formal Alliances (--cow FILE)");
      pulls.add("cow-alliances");
    }
    if (datasets.atop() == null) {
      wanting.add("ATOP (--atop FILE)");
      pulls.add("atop");
    }
    return wanting.isEmpty()
        ? null
        : "Not searched, since not here: "
            + String.join(" and ", wanting)
            + "; 'entente data pull "
            + String.join(" ", pulls)
            + "' fetches what is missing, and until then older alliances may be absent.";
  }
}
