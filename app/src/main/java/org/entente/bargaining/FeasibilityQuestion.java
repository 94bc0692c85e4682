package org.entente.bargaining;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * The question whether an arrangement can form, with whom and in which shape.
 *
 * @param name what is asked about
 * @param scale labelled points of the scale of outcomes, lowest first, at least two
 * @param parties at least two, of which at least one has capability
 * @param rule who must go along
 * @param reversion the outcome if nothing is agreed, usually the status quo
 * @param accessionPoint the outcome from which on the arrangement counts as formed
 */
public record FeasibilityQuestion(
    String name,
    List<ScalePoint> scale,
    List<Party> parties,
    DecisionRule rule,
    double reversion,
    double accessionPoint) {

  /**
   * One labelled point of a scale.
   *
   * @param value where it lies
   * @param label what it means
   */
  public record ScalePoint(double value, String label) {}

  public FeasibilityQuestion {
    scale = scale.stream().sorted(Comparator.comparingDouble(ScalePoint::value)).toList();
    parties = List.copyOf(parties);
    if (scale.size() < 2) {
      throw new IllegalArgumentException("a scale has at least two labelled points");
    }
    if (parties.size() < 2) {
      throw new IllegalArgumentException(
          "found " + parties.size() + " parties: bargaining needs at least two");
    }
    var ids = new HashSet<String>();
    for (Party party : parties) {
      if (!ids.add(party.id())) {
        throw new IllegalArgumentException(party.id() + " is listed twice: expected unique ids");
      }
    }
    if (parties.stream().allMatch(p -> p.capability().high() == 0)) {
      throw new IllegalArgumentException(
          "every capability is zero: expected at least one party with capability");
    }
    checkOnScale(scale, reversion, "the reversion point");
    checkOnScale(scale, accessionPoint, "the accession point");
  }

  private static void checkOnScale(List<ScalePoint> scale, double value, String what) {
    double low = scale.getFirst().value();
    double high = scale.getLast().value();
    if (!(value >= low && value <= high)) {
      throw new IllegalArgumentException(
          what + " is " + value + ": expected a point between " + low + " and " + high);
    }
  }

  public double low() {
    return scale.getFirst().value();
  }

  public double high() {
    return scale.getLast().value();
  }

  public FeasibilityQuestion withParties(List<Party> other) {
    return new FeasibilityQuestion(name, scale, other, rule, reversion, accessionPoint);
  }

  /** The same question with one party's figures changed. */
  public FeasibilityQuestion with(Party changed) {
    return withParties(
        parties.stream().map(p -> p.id().equals(changed.id()) ? changed : p).toList());
  }
}
