package org.entente.usecase.monitor;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.core.AsOf;
import org.entente.core.Explanation;
import org.entente.core.Failure;
import org.entente.event.Bursts;
import org.entente.event.ChangePoints;
import org.entente.event.Coverage;
import org.entente.event.EventSeries;
import org.entente.event.GraphMatches;
import org.entente.event.Kind;
import org.entente.event.ShareDay;
import org.entente.event.SlotEntry;
import org.entente.event.SlotLedger;
import org.entente.initiative.Initiative;
import org.entente.initiative.Initiatives;
import org.entente.reading.ReadingCounts;
import org.jspecify.annotations.Nullable;

/** Shows whether the talk of an initiative grows, and against which gaps. */
public final class ShowTraction {

  /** The first day of GDELT 2.0. */
  static final LocalDate BEGINNING = LocalDate.of(2015, 2, 18);

  private static final int SHOWN_DOCUMENTS = 5;

  private final Initiatives initiatives;
  private final ReadingCounts counts;
  private final GraphMatches matches;
  private final String reader;
  private final EventSeries series;
  private final SlotLedger ledger;
  private final TensionDrivers drivers;

  /**
   * @param reader edition of the reader by which the knowledge graph was searched
   */
  public ShowTraction(
      Initiatives initiatives,
      ReadingCounts counts,
      GraphMatches matches,
      String reader,
      EventSeries series,
      SlotLedger ledger,
      TensionDrivers drivers) {
    this.initiatives = initiatives;
    this.counts = counts;
    this.matches = matches;
    this.reader = reader;
    this.series = series;
    this.ledger = ledger;
    this.drivers = drivers;
  }

  /**
   * The traction of an initiative in the documents read and, where the lake has any, in GDELT's
   * knowledge graph.
   *
   * @param from first day, or null for the first document
   * @param language ISO 639-3, or empty for all; only GDELT tells languages
   */
  public List<Traction> show(
      String slug, @Nullable LocalDate from, AsOf asOf, String language, Bursts automaton) {
    Initiative initiative = initiatives.get(slug);
    if (from != null && from.isAfter(asOf.day())) {
      throw Failure.usage("--from " + from + " lies after the last day, " + asOf.day());
    }
    var results = new ArrayList<Traction>();
    List<ShareDay> days = days(counts.byDay(slug, asOf), from, asOf.day());
    if (!days.isEmpty()) {
      results.add(result(initiative, Traction.Basis.ON_FILE, days, automaton));
    }
    LocalDate first = from == null ? BEGINNING : from;
    List<ShareDay> graph = graph(slug, language, first, asOf);
    if (!graph.isEmpty()) {
      List<ShareDay> all = filled(graph, from, asOf.day());
      results.add(result(initiative, Traction.Basis.GRAPH, all, automaton));
    }
    if (results.isEmpty()) {
      throw Failure.unable(
          "nothing was received until " + asOf.day() + ": read documents or run entente ingest");
    }
    return results;
  }

  /** The knowledge graph by day; a day that was not searched to its end is told as a gap. */
  private List<ShareDay> graph(String slug, String language, LocalDate from, AsOf asOf) {
    LocalDate to = asOf.day();
    List<SlotEntry> unseen = ledger.unseen(from, to, Kind.GKG, asOf);
    Map<LocalDate, Long> relevant = matches.byDay(slug, language, from, to, unseen);
    Map<LocalDate, Double> coverage = coverage(from, asOf);
    Set<LocalDate> unsearched = Set.copyOf(matches.unsearchedDays(from, to, reader));
    var days = new ArrayList<ShareDay>();
    series
        .documents(language, from, to, unseen)
        .forEach(
            (day, received) -> {
              if (!unsearched.contains(day)) {
                long found = Math.min(received, relevant.getOrDefault(day, 0L));
                days.add(new ShareDay(day, found, received, coverage.getOrDefault(day, 0.0)));
              }
            });
    return days;
  }

  /** Share of a day's expected files that came, over the streams that were asked for. */
  private Map<LocalDate, Double> coverage(LocalDate from, AsOf asOf) {
    return ledger.coverage(from, asOf.day(), asOf).stream()
        .filter(day -> day.kind() == Kind.GKG)
        .collect(
            Collectors.groupingBy(
                Coverage::day, TreeMap::new, Collectors.averagingDouble(Coverage::share)));
  }

  /** Documents read by day as shares, the days between them without any as gaps. */
  public static List<ShareDay> days(
      List<ReadingCounts.Day> counts, @Nullable LocalDate from, LocalDate to) {
    List<ShareDay> read =
        counts.stream().map(day -> new ShareDay(day.day(), day.relevant(), day.read(), 1)).toList();
    return filled(read, from, to);
  }

  /** The same days with gaps between them told as gaps. */
  private static List<ShareDay> filled(
      List<ShareDay> days, @Nullable LocalDate from, LocalDate to) {
    var byDay = days.stream().collect(Collectors.toMap(ShareDay::day, day -> day));
    if (byDay.isEmpty()) {
      return List.of();
    }
    LocalDate first = from == null ? days.getFirst().day() : from;
    LocalDate last = days.getLast().day().isBefore(to) ? days.getLast().day() : to;
    return first
        .datesUntil(last.plusDays(1))
        .map(day -> byDay.getOrDefault(day, new ShareDay(day, 0, 0, 0)))
        .toList();
  }

  private Traction result(
      Initiative initiative, Traction.Basis basis, List<ShareDay> days, Bursts automaton) {
    List<Traction.BurstDetail> bursts =
        automaton.find(days).stream()
            .map(b -> new Traction.BurstDetail(b, documents(b, initiative.slug())))
            .toList();
    long relevant = days.stream().mapToLong(ShareDay::relevant).sum();
    long received = days.stream().mapToLong(ShareDay::received).sum();
    long gaps = days.stream().filter(ShareDay::isGap).count();
    Explanation explanation =
        Explanation.of(
                "traction of " + initiative.slug(),
                received == 0 ? 0 : relevant / (double) received)
            .because(
                basis.source()
                    + ": those that concern it among all "
                    + basis.documents()
                    + ". "
                    + basis.note())
            .from(
                Explanation.of("documents that concern it", (double) relevant),
                Explanation.of(basis.documents(), (double) received),
                Explanation.of("days without any document, left out of account", (double) gaps));
    return new Traction(
        initiative.slug(),
        basis,
        days,
        weeks(days),
        bursts,
        ChangePoints.standard().find(days),
        drivers.of(initiative.drivers().pairs(), days),
        explanation);
  }

  private List<String> documents(Bursts.Burst burst, String slug) {
    return counts.titles(slug, burst.from(), burst.to(), SHOWN_DOCUMENTS);
  }

  private static List<ShareDay> weeks(List<ShareDay> days) {
    Map<LocalDate, List<ShareDay>> weeks =
        days.stream()
            .collect(
                Collectors.groupingBy(
                    day -> day.day().with(DayOfWeek.MONDAY), TreeMap::new, Collectors.toList()));
    return weeks.entrySet().stream()
        .map(
            week ->
                new ShareDay(
                    week.getKey(),
                    week.getValue().stream().mapToLong(ShareDay::relevant).sum(),
                    week.getValue().stream().mapToLong(ShareDay::received).sum(),
                    week.getValue().stream().mapToDouble(ShareDay::coverage).sum() / 7))
        .toList();
  }
}
