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

/**
 * Everything known of an initiative on a date.
 *
 * @param initiative what is proposed
 * @param asOf the day whose knowledge it shows
 * @param since start of the period of change
 * @param positions who stands where, from most in favour to most against
 * @param drivers reasons for it, those named by most origins first
 * @param hurdles obstacles to it, those named by most origins first
 * @param news statements made or first seen in the period of change, newest first
 * @param documents how many documents it rests on
 * @param origins how many independent sources these go back to
 */
public record Picture(
    Initiative initiative,
    AsOf asOf,
    LocalDate since,
    List<ActorPosition> positions,
    List<FactorCount> drivers,
    List<FactorCount> hurdles,
    List<Testimony> news,
    int documents,
    int origins) {

  public Picture {
    positions = List.copyOf(positions);
    drivers = List.copyOf(drivers);
    hurdles = List.copyOf(hurdles);
    news = List.copyOf(news);
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
    return positions.stream().mapToInt(p -> p.testimonies().size()).sum();
  }

  /** The statements it rests on, the newest first and those of one day by id. */
  public List<Testimony> evidence() {
    return newest(Integer.MAX_VALUE);
  }

  /** The newest statements, so many at the most, in the order of {@link #evidence}. */
  public List<Testimony> newest(int most) {
    return Newest.of(positions.stream().map(ActorPosition::testimonies).toList(), most);
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
