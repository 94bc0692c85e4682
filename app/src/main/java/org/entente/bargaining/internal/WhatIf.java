package org.entente.bargaining.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.bargaining.EntenteModel;
import org.entente.bargaining.FeasibilityQuestion;
import org.entente.bargaining.Party;
import org.entente.bargaining.Range;
import org.entente.bargaining.Sensitivity;
import org.entente.bargaining.Sensitivity.Figure;
import org.entente.bargaining.Shift;
import org.entente.core.Probability;

/**
 * The same question with one thing changed and all chance kept, so that differences come from the
 * change alone.
 */
final class WhatIf {

  /** Mean outcome, and the share of runs at or above the accession point. */
  record Result(double outcome, double formed) {}

  private static final int MOST_RUNS = 1000;
  private static final int SEARCH_RUNS = 300;
  private static final int COARSE = 20;
  private static final int FINE = 5;

  private final FeasibilityQuestion question;
  private final EntenteModel.Settings settings;
  private final List<Draw> draws;
  private final List<String> ids;
  private final Result base;

  WhatIf(FeasibilityQuestion question, EntenteModel.Settings settings) {
    this.question = question;
    this.settings = settings;
    List<Party> parties = new FeasibilityEngine(question, settings.parameters()).parties();
    ids = parties.stream().map(Party::id).toList();
    long[] keys = Draw.keys(parties);
    draws =
        IntStream.range(0, Math.min(settings.runs(), MOST_RUNS))
            .mapToObj(run -> Draw.of(settings.seed(), run, keys))
            .toList();
    base = result(question);
  }

  Result base() {
    return base;
  }

  private Result result(FeasibilityQuestion changed) {
    var engine = new FeasibilityEngine(changed, settings.parameters());
    double sum = 0;
    int formed = 0;
    for (Draw draw : draws) {
      Landing landing = engine.land(draw);
      sum += landing.outcome;
      formed += FeasibilityStudy.reaches(landing, question.accessionPoint()) ? 1 : 0;
    }
    return new Result(sum / draws.size(), (double) formed / draws.size());
  }

  /** The result if a party had no part, by party; where two are left, nobody can be taken away. */
  Map<String, Result> without() {
    var results = new LinkedHashMap<String, Result>();
    if (ids.size() <= 2) {
      return results;
    }
    List<Result> all = Parallel.map(ids.size(), settings.threads(), i -> withoutParty(ids.get(i)));
    for (int i = 0; i < all.size(); i++) {
      results.put(ids.get(i), all.get(i));
    }
    return results;
  }

  private Result withoutParty(String id) {
    FeasibilityQuestion rest =
        question.withParties(question.parties().stream().filter(p -> !p.id().equals(id)).toList());
    var engine = new FeasibilityEngine(rest, settings.parameters());
    long[] keys = Draw.keys(engine.parties());
    double sum = 0;
    int formed = 0;
    for (int run = 0; run < draws.size(); run++) {
      Landing landing = engine.land(Draw.of(settings.seed(), run, keys));
      sum += landing.outcome;
      formed += FeasibilityStudy.reaches(landing, question.accessionPoint()) ? 1 : 0;
    }
    return new Result(sum / draws.size(), (double) formed / draws.size());
  }

  /** What each uncertain figure does to the result, widest first. */
  List<Sensitivity> sensitivities() {
    var tasks = new ArrayList<Map.Entry<Party, Figure>>();
    for (Party party : question.parties()) {
      for (Figure figure : Figure.values()) {
        if (ids.contains(party.id()) && !range(party, figure).isExact()) {
          tasks.add(Map.entry(party, figure));
        }
      }
    }
    return Parallel.map(
            tasks.size(),
            settings.threads(),
            i -> sensitivity(tasks.get(i).getKey(), tasks.get(i).getValue()))
        .stream()
        .sorted(
            Comparator.comparingDouble(Sensitivity::width)
                .reversed()
                .thenComparing(Sensitivity::party)
                .thenComparing(Sensitivity::figure))
        .toList();
  }

  private Sensitivity sensitivity(Party party, Figure figure) {
    Range range = range(party, figure);
    Result low = result(question.with(changed(party, figure, range.low())));
    Result high = result(question.with(changed(party, figure, range.high())));
    return new Sensitivity(
        party.id(), figure, range, low.outcome(), high.outcome(), low.formed(), high.formed());
  }

  private static Range range(Party party, Figure figure) {
    return switch (figure) {
      case POSITION -> party.position();
      case SALIENCE -> party.salience();
      case CAPABILITY -> party.capability();
    };
  }

  private static Party changed(Party party, Figure figure, double value) {
    Range exact = Range.of(value);
    return switch (figure) {
      case POSITION -> party.withPosition(exact);
      case SALIENCE -> party.withSalience(exact);
      case CAPABILITY -> party.withCapability(value > 0 ? exact : new Range(0, 0, 1e-12));
    };
  }

  /** For each threshold and party the shortest move that takes its probability across one half. */
  List<Shift> shifts(List<Double> thresholds) {
    var shifts = new ArrayList<Shift>();
    for (double threshold : thresholds) {
      boolean above = chance(question, threshold) >= 0.5;
      List<List<Shift>> found =
          Parallel.map(ids.size(), settings.threads(), i -> shift(ids.get(i), threshold, above));
      found.stream()
          .flatMap(List::stream)
          .sorted(Comparator.comparingDouble(Shift::distance).thenComparing(Shift::party))
          .forEach(shifts::add);
    }
    return shifts;
  }

  /** The shortest move of one party; none where not even either end of the scale crosses. */
  private List<Shift> shift(String id, double threshold, boolean above) {
    Party party =
        question.parties().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    double whole = question.high() - question.low();
    if (!crosses(moved(party, whole), threshold, above)
        && !crosses(moved(party, -whole), threshold, above)) {
      return List.of();
    }
    double step = whole / COARSE;
    for (int k = 1; k <= COARSE; k++) {
      for (int direction : new int[] {1, -1}) {
        if (crosses(moved(party, direction * k * step), threshold, above)) {
          return List.of(refined(party, threshold, above, direction, k, step));
        }
      }
    }
    return List.of();
  }

  private Shift refined(
      Party party, double threshold, boolean above, int direction, int coarse, double step) {
    for (int f = 1; f < FINE; f++) {
      double distance = direction * ((coarse - 1) * step + f * step / FINE);
      if (crosses(moved(party, distance), threshold, above)) {
        return shift(party, threshold, distance);
      }
    }
    return shift(party, threshold, direction * coarse * step);
  }

  private Shift shift(Party party, double threshold, double distance) {
    Party moved = moved(party, distance);
    return new Shift(
        party.id(),
        threshold,
        party.position().likely(),
        moved.position().likely(),
        new Probability(chance(question.with(moved), threshold)));
  }

  private boolean crosses(Party moved, double threshold, boolean above) {
    return (chance(question.with(moved), threshold) >= 0.5) != above;
  }

  private Party moved(Party party, double distance) {
    Range at = party.position();
    double low = question.low();
    double high = question.high();
    Range to = new Range(at.low() + distance, at.likely() + distance, at.high() + distance);
    return party.withPosition(to.within(low, high));
  }

  private double chance(FeasibilityQuestion changed, double threshold) {
    var engine = new FeasibilityEngine(changed, settings.parameters());
    int runs = Math.min(draws.size(), SEARCH_RUNS);
    int reached = 0;
    for (Draw draw : draws.subList(0, runs)) {
      reached += FeasibilityStudy.reaches(engine.land(draw), threshold) ? 1 : 0;
    }
    return (double) reached / runs;
  }
}
