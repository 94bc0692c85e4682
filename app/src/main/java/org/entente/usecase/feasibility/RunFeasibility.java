package org.entente.usecase.feasibility;

import java.util.List;
import java.util.Map;
import org.entente.actor.ActorDirectory;
import org.entente.bargaining.EntenteModel;
import org.entente.bargaining.Feasibility;
import org.entente.bargaining.FeasibilityQuestion;
import org.entente.core.AsOf;
import org.entente.core.Explanation;
import org.entente.initiative.Picture;
import org.entente.initiative.Weights;
import org.entente.treaty.Constraint;
import org.entente.usecase.ShowPicture;
import org.jspecify.annotations.Nullable;

/** Answers whether an initiative can form, with whom, and whose move would matter most. */
public final class RunFeasibility {

  private static final double NINE_IN_TEN = 1.6448536269514722;

  private final ShowPicture pictures;
  private final ActorDirectory actors;
  private final List<Constraint> constraints;
  private final FeasibilityJudgements judgements;
  private final Weights weights;

  public RunFeasibility(
      ShowPicture pictures,
      ActorDirectory actors,
      List<Constraint> constraints,
      FeasibilityJudgements judgements,
      Weights weights) {
    this.pictures = pictures;
    this.actors = actors;
    this.constraints = List.copyOf(constraints);
    this.judgements = judgements;
    this.weights = weights;
  }

  /**
   * The answer for an initiative as known on a date.
   *
   * @throws org.entente.core.Failure of kind usage for an unknown initiative or a change that
   *     cannot be made
   */
  public FeasibilityAnswer ask(
      String slug, AsOf asOf, Overrides overrides, EntenteModel.Settings settings) {
    Picture picture = pictures.show(slug, asOf, null);
    QuestionMaker maker = maker(picture);
    FeasibilityQuestion question = maker.question();
    FeasibilityQuestion changed = overrides.applyTo(question);
    @Nullable Feasibility unchanged =
        overrides.isEmpty() ? null : EntenteModel.study(question, settings);
    return answer(picture, maker, EntenteModel.study(changed, settings), unchanged, overrides);
  }

  /**
   * The answer with changes, held against one that was given without them.
   *
   * @param unchanged the answer without changes, of the same settings
   * @throws org.entente.core.Failure of kind usage for a change that cannot be made
   */
  public FeasibilityAnswer askAgainst(
      FeasibilityAnswer unchanged, Overrides overrides, EntenteModel.Settings settings) {
    Picture picture = pictures.show(unchanged.initiative(), unchanged.asOf(), null);
    QuestionMaker maker = maker(picture);
    FeasibilityQuestion changed = overrides.applyTo(maker.question());
    Feasibility feasibility = EntenteModel.study(changed, settings);
    return answer(picture, maker, feasibility, unchanged.feasibility(), overrides);
  }

  private QuestionMaker maker(Picture picture) {
    return new QuestionMaker(
        picture, judgements, actors, constraints, NINE_IN_TEN * weights.priorSpread());
  }

  private static FeasibilityAnswer answer(
      Picture picture,
      QuestionMaker maker,
      Feasibility feasibility,
      @Nullable Feasibility unchanged,
      Overrides overrides) {
    Map<String, Explanation> reasons = maker.reasons();
    return new FeasibilityAnswer(
        picture.initiative().slug(),
        picture.asOf(),
        feasibility,
        unchanged,
        overrides.words(),
        ConfidenceSentence.of(picture, feasibility),
        new HeadlineExplanation(feasibility, reasons, overrides.words()).tree());
  }
}
