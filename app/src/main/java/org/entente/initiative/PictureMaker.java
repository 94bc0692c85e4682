package org.entente.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.core.AsOf;
import org.entente.initiative.internal.FactorCounts;
import org.entente.initiative.internal.KeptColumns;
import org.entente.initiative.internal.KnownRows;
import org.entente.initiative.internal.PositionEstimate;
import org.entente.initiative.internal.SilenceTest;
import org.entente.initiative.internal.WeightTable;
import org.jspecify.annotations.Nullable;

/**
 * Draws the picture of an initiative from what is kept about it. What is kept is laid out in
 * columns once, and again when it has changed; a picture as of any day is then a pass over them.
 */
public final class PictureMaker {

  private final Weights weights;
  private final WeightTable table;
  private final SilenceTest silence;
  private final Map<String, KeptColumns> laidOut = new ConcurrentHashMap<>();

  public PictureMaker(Weights weights) {
    this.weights = weights;
    this.table = new WeightTable(weights);
    this.silence = new SilenceTest(weights);
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
    KnownRows known = columns(initiative, dossier).known(asOf);
    var positions = new ArrayList<ActorPosition>();
    known.forEachActor(
        (actor, said) ->
            positions.add(position(initiative, known.columns(), actor, said, asOf, from)));
    positions.sort(
        Comparator.comparingDouble((ActorPosition p) -> -p.position().value().mean())
            .thenComparing(ActorPosition::actor));
    var counts = new FactorCounts(initiative, known.factors(asOf));
    return new Picture(initiative, asOf, from, positions, counts, known);
  }

  private KeptColumns columns(Initiative initiative, Dossier dossier) {
    List<Seen<Testimony>> statements = dossier.testimonies(initiative.slug());
    List<Seen<NamedFactor>> factors = dossier.factors(initiative.slug());
    KeptColumns known = laidOut.get(initiative.slug());
    if (known != null && known.areOf(initiative, statements, factors)) {
      return known;
    }
    var columns = new KeptColumns(initiative, table, statements, factors);
    laidOut.put(initiative.slug(), columns);
    return columns;
  }

  private ActorPosition position(
      Initiative initiative,
      KeptColumns columns,
      String actor,
      int[] rows,
      AsOf asOf,
      LocalDate since) {
    var said = new Testimonies(columns, rows);
    var position = new PositionEstimate(initiative, table, columns, actor, rows).on(asOf.day());
    int[] earlier = columns.heardBy(since, rows);
    Position before =
        earlier.length == 0
            ? null
            : new PositionEstimate(initiative, table, columns, actor, earlier).on(since).value();
    boolean spoke = earlier.length < rows.length;
    boolean moved =
        spoke
            && before != null
            && Math.abs(position.value().mean() - before.mean()) >= weights.movedBy();
    return new ActorPosition(
        actor,
        position,
        before,
        () -> new PositionEstimate(initiative, table, columns, actor, rows).path(asOf.day()),
        moved,
        silence.find(actor, said, asOf.day()).orElse(null),
        said);
  }
}
