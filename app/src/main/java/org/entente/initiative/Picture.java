package org.entente.initiative;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.core.AsOf;
import org.entente.core.Citation;
import org.entente.core.Explanation;
import org.entente.evidence.DocumentHead;
import org.entente.initiative.internal.FactorCounts;
import org.entente.initiative.internal.KnownRows;

/** Everything known of an initiative on a date. */
public final class Picture {

  private final Initiative initiative;
  private final AsOf asOf;
  private final LocalDate since;
  private final List<ActorPosition> positions;
  private final List<FactorCount> drivers;
  private final List<FactorCount> hurdles;
  private final KnownRows known;
  private final Testimonies news;
  private final int documents;
  private final int origins;

  /**
   * A picture.
   *
   * @param positions from most in favour to most against
   * @param known what was known on the day
   */
  Picture(
      Initiative initiative,
      AsOf asOf,
      LocalDate since,
      List<ActorPosition> positions,
      FactorCounts factors,
      KnownRows known) {
    this.initiative = initiative;
    this.asOf = asOf;
    this.since = since;
    this.positions = List.copyOf(positions);
    this.drivers = List.copyOf(factors.drivers());
    this.hurdles = List.copyOf(factors.hurdles());
    this.known = known;
    this.news = new Testimonies(known.columns(), known.newsSince(since));
    this.documents = known.documents();
    this.origins = known.origins();
  }

  /** What is proposed. */
  public Initiative initiative() {
    return initiative;
  }

  /** The day whose knowledge it shows. */
  public AsOf asOf() {
    return asOf;
  }

  /** Start of the period of change. */
  public LocalDate since() {
    return since;
  }

  /** Who stands where, from most in favour to most against. */
  public List<ActorPosition> positions() {
    return positions;
  }

  /** Reasons for it, those named by most origins first. */
  public List<FactorCount> drivers() {
    return drivers;
  }

  /** Obstacles to it, those named by most origins first. */
  public List<FactorCount> hurdles() {
    return hurdles;
  }

  /** Statements made or first seen in the period of change, newest first. */
  public Testimonies news() {
    return news;
  }

  /** How many documents it rests on. */
  public int documents() {
    return documents;
  }

  /** How many independent sources these go back to. */
  public int origins() {
    return origins;
  }

  /** Which independent origins it rests on, each with its documents. */
  public Explanation whyOrigins() {
    var byOrigin = new TreeMap<String, Set<DocumentHead>>();
    Stream.concat(
            positions.stream().flatMap(p -> p.testimonies().stream()).map(Testimony::source),
            Stream.concat(drivers.stream(), hurdles.stream())
                .flatMap(factor -> factor.named().stream())
                .map(NamedFactor::source))
        .forEach(
            source ->
                byOrigin.computeIfAbsent(source.origin(), o -> new LinkedHashSet<>()).add(source));
    return Explanation.of("independent origins", byOrigin.size())
        .because("copies of one text count once, however many print it")
        .from(byOrigin.entrySet().stream().map(e -> origin(e.getKey(), e.getValue())).toList());
  }

  private static Explanation origin(String id, Set<DocumentHead> documents) {
    int count = documents.size();
    return Explanation.of(id, count == 1 ? "1 document" : count + " documents")
        .citing(
            documents.stream()
                .map(
                    head ->
                        Citation.of(Citation.Kind.DOCUMENT, head.id(), "", head.label())
                            .withUrl(head.url()))
                .toList());
  }

  /** How many statements it rests on. */
  public int statements() {
    return known.rows().length;
  }

  /** The statements it rests on, the newest first and those of one day by id. */
  public Testimonies evidence() {
    return evidence(asOf.day(), Integer.MAX_VALUE);
  }

  /** The newest statements, so many at the most, in the order of {@link #evidence}. */
  public Testimonies newest(int most) {
    return evidence(asOf.day(), most);
  }

  /** The newest statements made up to a day, so many at the most, in the same order. */
  public Testimonies evidence(LocalDate until, int most) {
    return new Testimonies(known.columns(), known.newest(until, most));
  }

  /** How many statements were made up to a day. */
  public int statements(LocalDate until) {
    return known.count(until);
  }

  public Optional<ActorPosition> find(String actor) {
    return positions.stream().filter(p -> p.actor().equals(actor)).findFirst();
  }

  private static double chanceOfGap(ActorPosition position) {
    Silence silence = position.silence();
    return silence == null ? 1 : silence.probability();
  }

  /** Those that moved in the period of change, the largest change first. */
  public List<ActorPosition> movers() {
    return positions.stream()
        .filter(ActorPosition::moved)
        .sorted((a, b) -> Double.compare(Math.abs(b.change()), Math.abs(a.change())))
        .toList();
  }

  /** Those that have fallen silent, the least likely silence first. */
  public List<ActorPosition> silent() {
    return positions.stream()
        .filter(p -> p.silence() != null)
        .sorted(Comparator.comparingDouble(Picture::chanceOfGap))
        .toList();
  }

  /** Ids of its founders, candidates and opponents of whom no statement is kept. */
  public List<String> unheard() {
    return Stream.of(
            initiative.founders().stream(),
            initiative.candidates().stream().map(Initiative.Candidate::actor),
            initiative.opponents().stream())
        .flatMap(ids -> ids)
        .distinct()
        .filter(actor -> find(actor).isEmpty())
        .toList();
  }
}
