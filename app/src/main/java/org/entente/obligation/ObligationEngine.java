package org.entente.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.obligation.internal.AssessmentRun;
import org.entente.obligation.internal.DefaultTarget;
import org.entente.obligation.internal.Order;
import org.entente.treaty.Place;
import org.entente.treaty.TargetKind;
import org.entente.treaty.Treaty;
import org.entente.treaty.TreatyLibrary;

/**
 * Says who must do what in a case, under the texts in force on its day and under proposed ones. It
 * says what was promised, never whether a promise will be kept.
 */
public final class ObligationEngine {

  private static final int DAYS_KEPT = 64;

  private final TreatyLibrary library;
  private final Map<LocalDate, Order> orders =
      Collections.synchronizedMap(
          new LinkedHashMap<LocalDate, Order>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<LocalDate, Order> eldest) {
              return size() > DAYS_KEPT;
            }
          });

  public ObligationEngine(TreatyLibrary library) {
    this.library = library;
  }

  /** What is taken to be struck at a place where the question does not say. */
  public static TargetKind defaultTarget(Place place) {
    return DefaultTarget.of(place);
  }

  /**
   * The answer to a case.
   *
   * @param proposed texts to be treated as in force
   * @param all whether to list the promises that the case does not reach
   */
  public Assessment assess(Attack attack, List<Treaty> proposed, boolean all) {
    return new AssessmentRun(order(attack.date()).with(proposed), attack).assess(all);
  }

  /** The answer without and with proposed texts, and the difference. */
  public Comparison compare(Attack attack, List<Treaty> proposed, boolean all) {
    Assessment without = assess(attack, List.of(), all);
    var run = new AssessmentRun(order(attack.date()).with(proposed), attack);
    Assessment with = run.assess(all);
    return new Comparison(
        without,
        with,
        newDuties(without, with),
        minus(with.conflicts(), without.conflicts()),
        minus(joins(with), joins(without)),
        bars(without, with),
        run.entrapments());
  }

  /** The order of a day, kept for the next question about that day. */
  private Order order(LocalDate day) {
    return orders.computeIfAbsent(day, d -> Order.on(library, d));
  }

  private static List<Duty> newDuties(Assessment without, Assessment with) {
    Set<String> known =
        without.duties().stream().map(ObligationEngine::key).collect(Collectors.toSet());
    return with.duties().stream()
        .filter(d -> d.status() != Status.NOT_TRIGGERED && d.status() != Status.BARRED)
        .filter(d -> !known.contains(key(d)))
        .toList();
  }

  private static List<Duty> bars(Assessment without, Assessment with) {
    Set<String> known =
        without.duties().stream().map(ObligationEngine::key).collect(Collectors.toSet());
    return with.duties().stream()
        .filter(d -> d.status() == Status.BARRED && !known.contains(key(d)))
        .toList();
  }

  private static String key(Duty duty) {
    return duty.state()
        + "|"
        + duty.treaty().id()
        + "|"
        + duty.provision().article()
        + "|"
        + duty.status();
  }

  private static List<Cascade.Join> joins(Assessment assessment) {
    return assessment.cascade().rounds().stream().flatMap(r -> r.joins().stream()).toList();
  }

  private static <T> List<T> minus(List<T> all, List<T> known) {
    var rest = new ArrayList<>(all);
    rest.removeAll(known);
    return rest;
  }
}
