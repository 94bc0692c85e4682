package org.entente.usecase.feasibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.entente.bargaining.Limit;
import org.entente.initiative.OutcomeScale;
import org.entente.treaty.Constraint;
import org.entente.treaty.Constraint.Effect;
import org.entente.treaty.Constraint.Rule;

/** The highest outcomes an actor may go along with by law, on a day. */
final class Legal {

  private final List<Constraint> constraints;
  private final FeasibilityJudgements.Limits judgements;
  private final OutcomeScale scale;
  private final LocalDate day;

  Legal(
      List<Constraint> constraints,
      FeasibilityJudgements.Limits judgements,
      OutcomeScale scale,
      LocalDate day) {
    this.constraints = constraints;
    this.judgements = judgements;
    this.scale = scale;
    this.day = day;
  }

  List<Limit> limits(String actor) {
    var limits = new ArrayList<Limit>();
    for (Constraint constraint : constraints) {
      if (constraint.binds(actor, day) && !constraint.bindsEverybody()) {
        for (Rule rule : constraint.rules()) {
          add(limits, constraint, rule);
        }
      }
    }
    return limits;
  }

  private void add(List<Limit> limits, Constraint constraint, Rule rule) {
    OptionalDouble from = reached(rule);
    double holds = holds(constraint.level(), rule.effect());
    if (rule.holdsOn(day) && from.isPresent() && holds > 0) {
      limits.add(
          new Limit(from.getAsDouble() - 1, holds, constraint.name(), constraint.cite(rule)));
    }
  }

  /** The point of the scale from which on the rule's subject is touched. */
  private OptionalDouble reached(Rule rule) {
    return switch (rule.subject()) {
      case ALLIANCE, COLLECTIVE_DEFENCE -> OptionalDouble.of(scale.accession());
      case NUCLEAR_STATIONING, NUCLEAR_SHARING -> nuclear();
      case NUCLEAR_POSSESSION, USE_OF_FORCE, FOREIGN_BASES, COUNCIL -> OptionalDouble.empty();
    };
  }

  private OptionalDouble nuclear() {
    return scale.points().stream()
        .filter(p -> p.label().toLowerCase(Locale.ROOT).contains("nuclear"))
        .filter(p -> !p.label().toLowerCase(Locale.ROOT).contains("without nuclear"))
        .mapToDouble(OutcomeScale.Point::value)
        .findFirst();
  }

  private double holds(Constraint.Level level, Effect effect) {
    double bar =
        switch (level) {
          case CONSTITUTION -> judgements.constitution();
          case TREATY -> judgements.treaty();
          case STATUTE -> judgements.statute();
          case POLICY -> judgements.policy();
          case CHARTER -> judgements.charter();
        };
    return switch (effect) {
      case BAR -> bar;
      case CONDITION -> bar * judgements.condition();
      case LIMIT -> 0;
    };
  }
}
