package org.entente.usecase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.entente.actor.Actor;
import org.entente.actor.ActorDirectory;
import org.entente.core.Failure;
import org.entente.treaty.AllianceFiles;
import org.entente.treaty.AllianceSpell;
import org.entente.treaty.AllianceTreaties;
import org.entente.treaty.Membership;
import org.entente.treaty.ProvisionKind;
import org.entente.treaty.StateIds;
import org.entente.treaty.Treaty;
import org.entente.treaty.TreatyLibrary;
import org.jspecify.annotations.Nullable;

/**
 * Every alliance since 1815: the treaty files, and the datasets that were pulled, read when first
 * wanted and kept.
 */
public final class AllianceAtlas {

  public static final int FIRST_YEAR = TracePair.FIRST_YEAR;

  private static final int MOST_ANSWERS = 200;

  private final TreatyLibrary library;
  private final ActorDirectory actors;
  private final CodedStates codedStates;
  private final Supplier<TracePair.Datasets> datasets;
  private final Map<AllianceSource, List<Treaty>> read = new EnumMap<>(AllianceSource.class);
  private final Map<AllianceSource, ChangeDays> changes = new EnumMap<>(AllianceSource.class);
  private final Latest<Query, List<Treaty>> lists = new Latest<>(MOST_ANSWERS);
  private final Latest<TiesOn, List<AllianceTie>> ties = new Latest<>(MOST_ANSWERS);
  private final Latest<UntilYear, Map<Integer, Integer>> years = new Latest<>(MOST_ANSWERS);

  /**
   * @param datasets the alliance data in the folder now
   */
  public AllianceAtlas(
      TreatyLibrary library, ActorDirectory actors, Supplier<TracePair.Datasets> datasets) {
    this.library = library;
    this.actors = actors;
    this.codedStates = new CodedStates(actors);
    this.datasets = datasets;
  }

  /**
   * What is asked for.
   *
   * @param source whose alliances
   * @param actor id or name of a state; null for any
   * @param day those in force on it; null for all
   * @param kind those with a promise of this kind; null for any
   * @param words words of the name, in lower case; empty for any
   */
  public record Query(
      AllianceSource source,
      @Nullable String actor,
      @Nullable LocalDate day,
      @Nullable ProvisionKind kind,
      String words) {

    private Query on(@Nullable LocalDate other) {
      return new Query(source, actor, other, kind, words);
    }
  }

  private record TiesOn(Query query, LocalDate day) {}

  private record UntilYear(Query query, int last) {}

  /** The sources that are here, the treaty files first. */
  public List<AllianceSource> sources() {
    var here = new ArrayList<>(List.of(AllianceSource.STARTER));
    for (AllianceSource source : List.of(AllianceSource.COW, AllianceSource.ATOP)) {
      if (file(source) != null) {
        here.add(source);
      }
    }
    return here;
  }

  /**
   * The id of a state by id, name, or number of the Correlates of War.
   *
   * @throws Failure of kind usage, with the nearest, where there is none
   */
  public String actor(String idOrName) {
    return codedStates.knows(idOrName)
        ? idOrName
        : new StateNames(library.places(), actors).id(idOrName);
  }

  /** The name of a state, those of the past without an id included. */
  public String nameOf(String state) {
    return actors.find(state).map(Actor::name).orElseGet(() -> codedStates.nameOf(state));
  }

  /**
   * The alliances that fit, the earliest first.
   *
   * @throws Failure of kind usage for an unknown state, unable where the source is not here
   */
  public List<Treaty> list(Query query) {
    treaties(query.source());
    return lists.get(atChange(query), this::find);
  }

  /** The same question about the day since which everything is as it is on the day asked for. */
  private Query atChange(Query query) {
    LocalDate day = query.day();
    return day == null ? query : query.on(lastChange(query.source(), day));
  }

  private LocalDate lastChange(AllianceSource source, LocalDate day) {
    List<Treaty> all = treaties(source);
    synchronized (changes) {
      return changes.computeIfAbsent(source, s -> new ChangeDays(all)).last(day);
    }
  }

  private List<Treaty> find(Query query) {
    String actor = query.actor() == null ? null : StateIds.canonical(actor(query.actor()));
    return treaties(query.source()).stream()
        .filter(t -> fits(t, query, actor))
        .sorted(
            Comparator.comparing(
                    Treaty::inForce, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Treaty::id))
        .toList();
  }

  private boolean fits(Treaty treaty, Query query, @Nullable String actor) {
    LocalDate day = query.day();
    boolean party =
        day == null
            ? actor == null || treaty.parties().stream().anyMatch(p -> p.state().equals(actor))
            : holds(treaty, day, actor, query.source());
    return party
        && (query.kind() == null || treaty.allProvisions().anyMatch(p -> p.kind() == query.kind()))
        && title(treaty).toLowerCase(Locale.ROOT).contains(query.words());
  }

  private static boolean holds(
      Treaty treaty, LocalDate day, @Nullable String actor, AllianceSource source) {
    return source.covers(day)
        && treaty.holdsOn(day)
        && treaty.parties().stream()
            .anyMatch(p -> p.holdsOn(day) && (actor == null || p.state().equals(actor)));
  }

  /** How many alliances of a source were in force on 1 July of each year since 1815. */
  public Map<Integer, Integer> perYear(Query query, int lastYear) {
    treaties(query.source());
    return years.get(new UntilYear(query.on(null), lastYear), this::count);
  }

  private Map<Integer, Integer> count(UntilYear asked) {
    Query query = asked.query();
    List<Treaty> all = list(query);
    String actor = query.actor() == null ? null : StateIds.canonical(actor(query.actor()));
    var counts = new TreeMap<Integer, Integer>();
    for (int year = FIRST_YEAR; year <= asked.last(); year++) {
      LocalDate middle = LocalDate.of(year, 7, 1);
      long count = all.stream().filter(t -> holds(t, middle, actor, query.source())).count();
      counts.put(year, (int) count);
    }
    return Collections.unmodifiableSortedMap(counts);
  }

  /**
   * What binds each two states on a day; texts open to the world are left out. Where neither a kind
   * nor a state is asked for, only promises of aid count.
   */
  public List<AllianceTie> ties(Query query, LocalDate day) {
    return ties.get(new TiesOn(atChange(query), lastChange(query.source(), day)), this::gatherTies);
  }

  private List<AllianceTie> gatherTies(TiesOn asked) {
    Query query = asked.query();
    String actor = query.actor() == null ? null : StateIds.canonical(actor(query.actor()));
    boolean aidOnly = query.kind() == null && actor == null;
    var gathered = new AllianceTies(asked.day());
    list(query).forEach(gathered::add);
    return gathered.list().stream()
        .filter(t -> !aidOnly || t.kind().isAid())
        .filter(t -> actor == null || t.one().equals(actor) || t.other().equals(actor))
        .toList();
  }

  /**
   * One treaty, overlay or coded alliance.
   *
   * @throws Failure of kind usage, with the nearest, where there is none
   */
  public Treaty get(String id) {
    for (AllianceSource source : sources()) {
      if (source != AllianceSource.STARTER && id.startsWith(source.word() + "-")) {
        var coded = treaties(source).stream().filter(t -> t.id().equals(id)).findFirst();
        if (coded.isPresent()) {
          return coded.get();
        }
      }
    }
    return library.get(id);
  }

  /** The name of a treaty; a coded alliance goes by its members, since the data name none. */
  public String title(Treaty treaty) {
    if (!isCoded(treaty)) {
      return treaty.name();
    }
    List<String> names =
        treaty.parties().stream().map(Membership::state).distinct().map(this::nameOf).toList();
    String first = String.join(", ", names.subList(0, Math.min(3, names.size())));
    String more = names.size() > 3 ? " and " + (names.size() - 3) + " more" : "";
    return "Alliance of " + first + more;
  }

  /** Whether a treaty is known only as coded by a dataset. */
  public static boolean isCoded(Treaty treaty) {
    return treaty.id().startsWith("cow-") || treaty.id().startsWith("atop-");
  }

  private List<Treaty> treaties(AllianceSource source) {
    if (source == AllianceSource.STARTER) {
      return library.treaties();
    }
    synchronized (read) {
      Path file = file(source);
      if (file == null) {
        throw Failure.unable(
            source.title()
                + " is not here: fetch it with 'entente data pull "
                + pull(source)
                + "'");
      }
      return read.computeIfAbsent(source, s -> coded(s, file));
    }
  }

  private List<Treaty> coded(AllianceSource source, Path file) {
    List<AllianceSpell> spells =
        source == AllianceSource.COW
            ? AllianceFiles.cowMembers(file)
            : AllianceFiles.atopMembers(file);
    return AllianceTreaties.of(source.word() + "-", source.published(), spells, codedStates::idOf);
  }

  private static String pull(AllianceSource source) {
    return source == AllianceSource.COW ? "cow-alliances" : "atop";
  }

  private @Nullable Path file(AllianceSource source) {
    return switch (source) {
      case STARTER -> null;
      case COW -> datasets.get().cow();
      case ATOP -> datasets.get().atop();
    };
  }
}
