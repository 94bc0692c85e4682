package org.entente.bargaining;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One choice for each of the nine options of the spatial model.
 *
 * @param victory how coalition strengths become chances
 * @param election how chances against each other become the probability of each alternative
 * @param transition how an actor settles among bargains
 * @param voting how utilities become votes
 * @param riskAdjustment what observers believe of each other's risk attitude
 * @param riskRange range of the risk attitudes
 * @param thirdParty what third parties put at stake
 * @param interpolation where between two positions a bargain lies
 * @param bargains from whose view bargains are made
 */
public record ModelParameters(
    VictoryModel victory,
    ElectionModel election,
    StateTransition transition,
    VotingRule voting,
    RiskAdjustment riskAdjustment,
    RiskRange riskRange,
    ThirdPartyCommitment thirdParty,
    Interpolation interpolation,
    BargainModel bargains) {

  /** The toolkit's defaults. */
  public static final ModelParameters DEFAULT =
      new ModelParameters(
          VictoryModel.LINEAR,
          ElectionModel.CONDITIONAL,
          StateTransition.DETERMINISTIC,
          VotingRule.PROP,
          RiskAdjustment.ONE_THIRD,
          RiskRange.MID,
          ThirdPartyCommitment.SEMI_COMMIT,
          Interpolation.S2P2,
          BargainModel.INIT_ONLY);

  /** The nine names in scenario files. */
  public static final List<String> NAMES =
      List.of(
          "VictoryProbModel",
          "PCEModel",
          "StateTransitions",
          "VotingRule",
          "BigRAdjust",
          "BigRRange",
          "ThirdPartyCommit",
          "InterVecBrgn",
          "BargnModel");

  /**
   * A copy with one option changed.
   *
   * @param name one of {@link #NAMES}
   * @param value a label of that option, as in scenario files
   * @throws IllegalArgumentException for an unknown name or label, with those there are
   */
  public ModelParameters with(String name, String value) {
    return switch (name) {
      case "VictoryProbModel" ->
          withVictory(find(value, VictoryModel.values(), VictoryModel::label));
      case "PCEModel" -> withElection(find(value, ElectionModel.values(), ElectionModel::label));
      case "StateTransitions" ->
          withTransition(find(value, StateTransition.values(), StateTransition::label));
      case "VotingRule" -> withVoting(find(value, VotingRule.values(), VotingRule::label));
      case "BigRAdjust" ->
          withRiskAdjustment(find(value, RiskAdjustment.values(), RiskAdjustment::label));
      case "BigRRange" -> withRiskRange(find(value, RiskRange.values(), RiskRange::label));
      case "ThirdPartyCommit" ->
          withThirdParty(find(value, ThirdPartyCommitment.values(), ThirdPartyCommitment::label));
      case "InterVecBrgn" ->
          withInterpolation(find(value, Interpolation.values(), Interpolation::label));
      case "BargnModel" -> withBargains(find(value, BargainModel.values(), BargainModel::label));
      default ->
          throw new IllegalArgumentException(
              "'" + name + "' is no model parameter: expected one of " + String.join(", ", NAMES));
    };
  }

  private static <E extends Enum<E>> E find(String value, E[] all, Function<E, String> label) {
    return Arrays.stream(all)
        .filter(e -> label.apply(e).equals(value) || longForm(label.apply(e)).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'"
                        + value
                        + "' is not known here: expected one of "
                        + String.join(", ", Arrays.stream(all).map(label).toList())));
  }

  private static String longForm(String label) {
    return label.equals("Prop") ? "Proportional" : label;
  }

  private ModelParameters withVictory(VictoryModel value) {
    return new ModelParameters(
        value,
        election,
        transition,
        voting,
        riskAdjustment,
        riskRange,
        thirdParty,
        interpolation,
        bargains);
  }

  private ModelParameters withElection(ElectionModel value) {
    return new ModelParameters(
        victory,
        value,
        transition,
        voting,
        riskAdjustment,
        riskRange,
        thirdParty,
        interpolation,
        bargains);
  }

  private ModelParameters withTransition(StateTransition value) {
    return new ModelParameters(
        victory,
        election,
        value,
        voting,
        riskAdjustment,
        riskRange,
        thirdParty,
        interpolation,
        bargains);
  }

  private ModelParameters withVoting(VotingRule value) {
    return new ModelParameters(
        victory,
        election,
        transition,
        value,
        riskAdjustment,
        riskRange,
        thirdParty,
        interpolation,
        bargains);
  }

  private ModelParameters withRiskAdjustment(RiskAdjustment value) {
    return new ModelParameters(
        victory,
        election,
        transition,
        voting,
        value,
        riskRange,
        thirdParty,
        interpolation,
        bargains);
  }

  private ModelParameters withRiskRange(RiskRange value) {
    return new ModelParameters(
        victory,
        election,
        transition,
        voting,
        riskAdjustment,
        value,
        thirdParty,
        interpolation,
        bargains);
  }

  private ModelParameters withThirdParty(ThirdPartyCommitment value) {
    return new ModelParameters(
        victory,
        election,
        transition,
        voting,
        riskAdjustment,
        riskRange,
        value,
        interpolation,
        bargains);
  }

  private ModelParameters withInterpolation(Interpolation value) {
    return new ModelParameters(
        victory,
        election,
        transition,
        voting,
        riskAdjustment,
        riskRange,
        thirdParty,
        value,
        bargains);
  }

  private ModelParameters withBargains(BargainModel value) {
    return new ModelParameters(
        victory,
        election,
        transition,
        voting,
        riskAdjustment,
        riskRange,
        thirdParty,
        interpolation,
        value);
  }
}
