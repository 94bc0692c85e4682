package org.entente.usecase.feasibility;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.ActorDirectory;
import org.entente.actor.Organisation;
import org.entente.bargaining.DecisionRule;
import org.entente.bargaining.FeasibilityQuestion;
import org.entente.bargaining.FeasibilityQuestion.ScalePoint;
import org.entente.bargaining.Limit;
import org.entente.bargaining.Party;
import org.entente.bargaining.Range;
import org.entente.core.Citation;
import org.entente.core.Explanation;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.Initiative;
import org.entente.initiative.Picture;
import org.entente.initiative.Stance;
import org.entente.treaty.Constraint;

/**
 * Makes the question of feasibility from a picture: who the parties are, where they stand, how much
 * they care, what they can bring to bear and what binds them, each with its reason.
 */
final class QuestionMaker {

  private static final Citation FILE =
      Citation.of(Citation.Kind.PACK, "feasibility.yaml", "", "judgements on feasibility");
  private static final double FULL = 100;

  private final Picture picture;
  private final Initiative initiative;
  private final FeasibilityJudgements judgements;
  private final ActorDirectory actors;
  private final Legal legal;
  private final double priorSpread;
  private final Map<String, Explanation> reasons = new LinkedHashMap<>();

  /**
   * @param priorSpread how far, nine times in ten, an actor that was never heard may stand from the
   *     neutral point
   */
  QuestionMaker(
      Picture picture,
      FeasibilityJudgements judgements,
      ActorDirectory actors,
      List<Constraint> constraints,
      double priorSpread) {
    this.picture = picture;
    initiative = picture.initiative();
    this.judgements = judgements;
    this.actors = actors;
    this.priorSpread = priorSpread;
    legal = new Legal(constraints, judgements.limits(), initiative.scale(), picture.asOf().day());
  }

  /** The reason for each party's figures, by its id; complete after {@link #question()}. */
  Map<String, Explanation> reasons() {
    return reasons;
  }

  FeasibilityQuestion question() {
    var concerned = new LinkedHashSet<>(members());
    concerned.addAll(initiative.opponents());
    picture.positions().forEach(p -> concerned.add(p.actor()));
    return new FeasibilityQuestion(
        initiative.name(),
        initiative.scale().points().stream()
            .map(p -> new ScalePoint(p.value(), p.label()))
            .toList(),
        concerned.stream().map(this::party).toList(),
        rule(),
        initiative.scale().statusQuo(),
        initiative.scale().accession());
  }

  private Set<String> members() {
    var members = new LinkedHashSet<>(initiative.founders());
    initiative.candidates().forEach(c -> members.add(c.actor()));
    return members;
  }

  private DecisionRule rule() {
    FeasibilityJudgements.Special special = judgements.of(initiative.slug());
    Integer count = special.accessionCount();
    String rule = initiative.decision() == null ? "accession" : initiative.decision().rule();
    return switch (rule) {
      case "unanimity" -> new DecisionRule.Unanimity();
      case "qualified-majority" ->
          new DecisionRule.QualifiedMajority(judgements.qualifiedMajority());
      case "simple-majority" -> new DecisionRule.SimpleMajority();
      case "consensus" -> new DecisionRule.Consensus();
      default ->
          new DecisionRule.Accession(
              Math.min(
                  count == null ? judgements.accessionCount() : count,
                  Math.max(1, members().size())),
              Set.copyOf(special.indispensable()));
    };
  }

  private Party party(String actor) {
    boolean member = members().contains(actor);
    Range position = position(actor);
    Range salience = salience(actor, member);
    Range capability = capability(actor);
    List<Limit> limits = member ? legal.limits(actor) : List.of();
    reasons.put(actor, reason(actor, position, salience, capability, limits));
    return new Party(
        actor,
        position,
        salience,
        capability,
        member ? Party.Role.CANDIDATE : Party.Role.VOICE,
        false,
        limits);
  }

  private Range position(String actor) {
    return picture
        .find(actor)
        .map(p -> p.position().value())
        .map(v -> new Range(v.low(), Math.clamp(v.mean(), v.low(), v.high()), v.high()))
        .orElseGet(
            () ->
                Range.of(initiative.stancePositions().of(Stance.NEUTRAL), priorSpread)
                    .within(0, FULL));
  }

  private Range salience(String actor, boolean member) {
    FeasibilityJudgements.Salience s = judgements.salience();
    double base =
        member ? s.candidate() : initiative.opponents().contains(actor) ? s.opponent() : s.other();
    double heard =
        picture
            .find(actor)
            .map(p -> Math.min(s.mostFromStatements(), p.testimonies().size() * s.perStatement()))
            .orElse(0.0);
    return Range.of(base + heard, s.spread()).within(0, FULL);
  }

  private Range capability(String actor) {
    FeasibilityJudgements.Capability c = judgements.capability();
    Double figure = c.figures().get(actor);
    if (figure != null) {
      return Range.of(figure, figure * c.share());
    }
    boolean organisation = actors.find(actor).filter(Organisation.class::isInstance).isPresent();
    return organisation ? c.organisation() : c.unknown();
  }

  private Explanation reason(
      String actor, Range position, Range salience, Range capability, List<Limit> limits) {
    Explanation where =
        picture
            .find(actor)
            .map(ActorPosition::position)
            .map(p -> p.explanation())
            .orElseGet(
                () ->
                    Explanation.of("position", position.toString())
                        .because("never heard on it: the neutral point, give or take the prior"));
    FeasibilityJudgements.Capability c = judgements.capability();
    Citation source =
        c.figures().containsKey(actor)
            ? Citation.of(Citation.Kind.DATASET, "sipri-2024", actor, c.source()).withUrl(c.url())
            : FILE;
    var parts = new java.util.ArrayList<Explanation>();
    parts.add(where);
    parts.add(Explanation.of("salience", salience.toString()).citing(FILE));
    parts.add(Explanation.of("capability", capability + " billion US dollars").citing(source));
    for (Limit limit : limits) {
      Explanation bar =
          Explanation.of(
                  "limit: " + limit.reason(),
                  "nothing above " + Explanation.number(limit.ceiling()))
              .because("holds with probability " + Explanation.number(limit.holds()));
      parts.add(limit.citation() == null ? bar : bar.citing(limit.citation()));
    }
    return Explanation.of(actor, position.toString()).from(parts);
  }
}
