package org.entente.usecase.feasibility;

import java.util.Locale;
import org.entente.bargaining.Feasibility;
import org.entente.core.Probability;

/** What becomes of the matter if nothing is agreed, and how often even less is. */
public final class ReversionSentence {

  private static final double WORTH_SAYING = 0.01;

  private ReversionSentence() {}

  /**
   * The sentence. How often an outcome lies below the reversion point is known where that point is
   * a labelled one of the scale.
   */
  public static String of(Feasibility feasibility) {
    double reversion = feasibility.question().reversion();
    String stays = String.format(Locale.ROOT, "If nothing is agreed it stays at %.0f", reversion);
    return feasibility.labels().stream()
        .filter(label -> label.point().value() == reversion)
        .map(label -> 1 - label.chance().value())
        .filter(below -> below >= WORTH_SAYING)
        .map(below -> stays + "; " + lower(below))
        .findFirst()
        .orElse(stays + ".");
  }

  private static String lower(double below) {
    return "in "
        + new Probability(below).percent()
        + " of the runs those that the rule asks for agree on less than that.";
  }
}
