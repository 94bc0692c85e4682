package org.entente.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.core.AsOf;
import org.entente.initiative.internal.FactorCounts;
import org.entente.initiative.internal.PositionEstimate;
import org.entente.initiative.internal.SilenceTest;
import org.entente.initiative.internal.WeightTable;
import org.jspecify.annotations.Nullable;

/** Draws the picture of an initiative from what is kept about it. */
public final class PictureMaker {

  private final Weights weights;

  public PictureMaker(Weights weights) {
    this.weights = weights;
  }

  /**
   * The picture as known on a day.
   *
   * @param since start of the period of change; null for the standard number of days before {@code
   *     asOf}
   */
  public Picture make(
      Initiative initiative, Dossier dossier, AsOf asOf, @Nullable LocalDate since) {
    LocalDate from = since == null ? asOf.day().minusDays(weights.changeDays()) : since;
    List<Testimony> heard =
        dossier.testimonies(initiative.slug(), asOf).stream()
            .filter(t -> asOf.includes(t.day()))
            .sorted(Comparator.comparing(Testimony::day))
            .toList();
    List<NamedFactor> factors = dossier.factors(initiative.slug(), asOf);
    var positions = new ArrayList<ActorPosition>();
    var table = new WeightTable(weights);
    byActor(heard)
        .forEach(
            (actor, said) -> positions.add(position(initiative, table, actor, said, asOf, from)));
    positions.sort(
        Comparator.comparingDouble((ActorPosition p) -> -p.position().value().mean())
            .thenComparing(ActorPosition::actor));
    var counts = new FactorCounts(initiative, factors);
    return new Picture(
        initiative,
        asOf,
        from,
        positions,
        counts.drivers(),
        counts.hurdles(),
        heard.stream().filter(t -> isNews(t, from)).toList().reversed(),
        count(heard, factors, false),
        count(heard, factors, true));
  }

  private ActorPosition position(
      Initiative initiative,
      WeightTable table,
      String actor,
      List<Testimony> said,
      AsOf asOf,
      LocalDate since) {
    var estimate = new PositionEstimate(initiative, weights, table, actor, said);
    List<Testimony> earlier =
        said.stream()
            .filter(t -> !t.day().isAfter(since) && !t.source().firstSeen().isAfter(since))
            .toList();
    Position before =
        earlier.isEmpty()
            ? null
            : new PositionEstimate(initiative, weights, table, actor, earlier)
                .on(since, earlier.size());
    var position = estimate.on(asOf.day());
    boolean spoke = earlier.size() < said.size();
    boolean moved =
        spoke
            && before != null
            && Math.abs(position.value().mean() - before.mean()) >= weights.movedBy();
    return new ActorPosition(
        actor,
        position,
        before,
        path(estimate, said, asOf),
        moved,
        new SilenceTest(weights).find(actor, said, asOf.day()).orElse(null),
        said.getLast().statement().stance(),
        said);
  }

  /** The position at the end of each month in which the actor was heard, and on the day itself. */
  private static List<ActorPosition.PathPoint> path(
      PositionEstimate estimate, List<Testimony> said, AsOf asOf) {
    var days = new TreeSet<LocalDate>();
    for (Testimony testimony : said) {
      LocalDate end = testimony.day().withDayOfMonth(testimony.day().lengthOfMonth());
      days.add(asOf.includes(end) ? end : asOf.day());
    }
    days.add(asOf.day());
    var path = new ArrayList<ActorPosition.PathPoint>();
    int count = 0;
    for (LocalDate day : days) {
      while (count < said.size() && !said.get(count).day().isAfter(day)) {
        count++;
      }
      path.add(new ActorPosition.PathPoint(day, estimate.on(day, count)));
    }
    return path;
  }

  private static boolean isNews(Testimony testimony, LocalDate since) {
    return testimony.day().isAfter(since) || testimony.source().firstSeen().isAfter(since);
  }

  private static Map<String, List<Testimony>> byActor(List<Testimony> heard) {
    var byActor = new TreeMap<String, List<Testimony>>();
    for (Testimony testimony : heard) {
      byActor.computeIfAbsent(testimony.statement().actor(), a -> new ArrayList<>()).add(testimony);
    }
    return byActor;
  }

  private static int count(List<Testimony> heard, List<NamedFactor> factors, boolean origins) {
    var distinct = new HashSet<String>();
    for (Testimony testimony : heard) {
      distinct.add(origins ? testimony.source().origin() : testimony.source().id());
    }
    for (NamedFactor factor : factors) {
      distinct.add(origins ? factor.source().origin() : factor.source().id());
    }
    return distinct.size();
  }
}
