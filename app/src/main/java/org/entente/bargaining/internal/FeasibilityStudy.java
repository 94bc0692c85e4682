package org.entente.bargaining.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.bargaining.EntenteModel;
import org.entente.bargaining.Feasibility;
import org.entente.bargaining.Feasibility.Coalition;
import org.entente.bargaining.Feasibility.LabelChance;
import org.entente.bargaining.FeasibilityQuestion;
import org.entente.bargaining.Party;
import org.entente.bargaining.PartyOutlook;
import org.entente.core.Probability;

/** Runs a question many times over and gathers what the runs say. */
public final class FeasibilityStudy {

  private static final int MOST_COALITIONS = 10;
  private static final double CORE = 0.8;

  private final FeasibilityQuestion question;
  private final EntenteModel.Settings settings;
  private final FeasibilityEngine engine;
  private final List<Landing> landings;
  private final List<List<Integer>> memberships;

  public FeasibilityStudy(FeasibilityQuestion question, EntenteModel.Settings settings) {
    this.question = question;
    this.settings = settings;
    engine = new FeasibilityEngine(question, settings.parameters());
    long[] keys = Draw.keys(engine.parties());
    landings =
        Parallel.map(
            settings.runs(),
            settings.threads(),
            run -> engine.land(Draw.of(settings.seed(), run, keys)));
    memberships = landings.stream().map(this::members).toList();
  }

  public Feasibility answer() {
    var whatIf = new WhatIf(question, settings);
    List<Coalition> coalitions = coalitions();
    return new Feasibility(
        question,
        settings.runs(),
        settings.seed(),
        distribution(landings.stream().mapToDouble(l -> l.outcome).toArray()),
        distribution(landings.stream().mapToDouble(l -> l.compromise).toArray()),
        atLeast(question.accessionPoint()),
        question.scale().stream().map(p -> new LabelChance(p, atLeast(p.value()))).toList(),
        outlooks(whatIf),
        coalitions.stream().limit(MOST_COALITIONS).toList(),
        core(coalitions),
        whatIf.sensitivities(),
        whatIf.shifts(thresholds()),
        baselines());
  }

  private org.entente.bargaining.Distribution distribution(double[] values) {
    return org.entente.bargaining.Distribution.of(values, question.low(), question.high());
  }

  private Probability atLeast(double point) {
    return share(landings.stream().filter(l -> reaches(l, point)).count());
  }

  static boolean reaches(Landing landing, double point) {
    return landing.outcome >= point - 1e-9;
  }

  private Probability share(long count) {
    return new Probability((double) count / landings.size());
  }

  private List<PartyOutlook> outlooks(WhatIf whatIf) {
    Map<String, Double> power = new Power(engine, settings.parameters()).byParty();
    Map<String, WhatIf.Result> without = whatIf.without();
    var all = new ArrayList<PartyOutlook>();
    for (Party party : question.parties()) {
      int index = engine.parties().indexOf(party);
      WhatIf.Result absent = without.getOrDefault(party.id(), whatIf.base());
      all.add(
          new PartyOutlook(
              party,
              index < 0 ? new Probability(0) : share(acceded(index)),
              index < 0 ? new Probability(0) : share(willing(index)),
              index < 0 ? party.position().likely() : before(index),
              index < 0 ? party.position().likely() : after(index),
              power.getOrDefault(party.id(), 0.0),
              absent.outcome() - whatIf.base().outcome(),
              absent.formed() - whatIf.base().formed()));
    }
    return all;
  }

  private long acceded(int party) {
    return memberships.stream().filter(m -> m.contains(party)).count();
  }

  private long willing(int party) {
    return landings.stream().filter(l -> l.willing[party]).count();
  }

  private double before(int party) {
    return landings.stream().mapToDouble(l -> l.positions[party]).sum() / landings.size();
  }

  private double after(int party) {
    return landings.stream()
            .mapToDouble(l -> l.accepts[party] ? l.outcome : l.positions[party])
            .sum()
        / landings.size();
  }

  /**
   * Indices of the candidates that are in, ascending; empty where the arrangement does not form.
   */
  private List<Integer> members(Landing landing) {
    var members = new ArrayList<Integer>();
    if (reaches(landing, question.accessionPoint())) {
      for (int i = 0; i < landing.accepts.length; i++) {
        if (landing.accepts[i] && engine.parties().get(i).isCandidate()) {
          members.add(i);
        }
      }
    }
    return members;
  }

  private List<Coalition> coalitions() {
    var counts = new HashMap<List<Integer>, Integer>();
    int formed = 0;
    for (int run = 0; run < memberships.size(); run++) {
      if (reaches(landings.get(run), question.accessionPoint())) {
        formed++;
        counts.merge(memberships.get(run), 1, Integer::sum);
      }
    }
    int all = formed;
    return counts.entrySet().stream()
        .map(e -> new Coalition(names(e.getKey()), (double) e.getValue() / all))
        .sorted(
            Comparator.comparingDouble(Coalition::share)
                .reversed()
                .thenComparing(c -> String.join(" ", c.members())))
        .toList();
  }

  private List<String> names(List<Integer> members) {
    return members.stream().map(i -> engine.parties().get(i).id()).toList();
  }

  private static Set<String> core(List<Coalition> coalitions) {
    var shares = new LinkedHashMap<String, Double>();
    for (Coalition coalition : coalitions) {
      coalition.members().forEach(m -> shares.merge(m, coalition.share(), Double::sum));
    }
    var core = new TreeSet<String>();
    shares.forEach(
        (member, share) -> {
          if (share >= CORE) {
            core.add(member);
          }
        });
    return core;
  }

  /** The accession point, and the labelled point next above the median outcome. */
  private List<Double> thresholds() {
    var thresholds = new TreeSet<Double>();
    thresholds.add(question.accessionPoint());
    double median = distribution(landings.stream().mapToDouble(l -> l.outcome).toArray()).median();
    question.scale().stream()
        .mapToDouble(FeasibilityQuestion.ScalePoint::value)
        .filter(v -> v > median)
        .findFirst()
        .ifPresent(thresholds::add);
    return List.copyOf(thresholds);
  }

  private Feasibility.Baselines baselines() {
    List<Party> parties = engine.parties();
    return EntenteModel.baselines(
        parties.stream().mapToDouble(p -> p.position().likely()).toArray(),
        parties.stream()
            .mapToDouble(p -> p.capability().likely() * p.salience().likely())
            .toArray());
  }
}
