package org.entente.usecase.feasibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.bargaining.Feasibility;
import org.entente.bargaining.PartyOutlook;
import org.entente.core.Citation;
import org.entente.core.Explanation;

/** Why the headline probability is what it is. */
final class HeadlineExplanation {

  private static final Citation MODEL =
      Citation.of(
          Citation.Kind.PACK,
          "docs/models/bargaining.md",
          "",
          "the bargaining model and its record");

  private final Feasibility answer;
  private final Map<String, Explanation> reasons;
  private final List<String> changes;

  HeadlineExplanation(Feasibility answer, Map<String, Explanation> reasons, List<String> changes) {
    this.answer = answer;
    this.reasons = reasons;
    this.changes = changes;
  }

  Explanation tree() {
    var parts = new ArrayList<Explanation>();
    parts.add(compromise());
    parts.add(
        Explanation.of("rule of decision", answer.question().rule().words())
            .because("the outcome is the point nearest to the compromise that passes it"));
    parts.add(
        Explanation.of("if nothing is agreed", answer.question().reversion())
            .because("a party goes along with what it prefers to this, within its limits"));
    for (String change : changes) {
      parts.add(
          Explanation.of("set by the user", change)
              .citing(Citation.of(Citation.Kind.USER, "--set", "", change)));
    }
    answer.parties().stream()
        .sorted(
            Comparator.comparingDouble((PartyOutlook o) -> -Math.abs(o.swing()))
                .thenComparing(o -> o.party().id()))
        .forEach(o -> parts.add(party(o)));
    return Explanation.of("probability that it forms", answer.formed().percent())
        .because(
            "share of "
                + answer.runs()
                + " runs (seed "
                + answer.seed().value()
                + ") with an outcome at or above "
                + Explanation.number(answer.question().accessionPoint()))
        .from(parts);
  }

  private Explanation compromise() {
    return Explanation.of("compromise before the rule", rounded(answer.compromise().mean()))
        .because(
            "half of the runs end in the middle between the poles, half at the stated position"
                + " nearest to the centre of gravity, which is known to within 0 to 30 points;"
                + " weight = salience × square root of capability, half without a vote")
        .citing(MODEL)
        .from(
            Explanation.of(
                "weighted mean of positions", rounded(answer.baselines().weightedMean())),
            Explanation.of("unweighted mean", rounded(answer.baselines().mean())),
            Explanation.of("median", rounded(answer.baselines().median())));
  }

  private Explanation party(PartyOutlook outlook) {
    Explanation reason =
        reasons.getOrDefault(
            outlook.party().id(), Explanation.of(outlook.party().id(), "given by the user"));
    return Explanation.of(
            outlook.party().id(), "part of it in " + outlook.accedes().percent() + " of the runs")
        .because("without it the mean outcome moves by " + rounded(outlook.swing()) + " points")
        .from(reason.parts());
  }

  private static String rounded(double value) {
    return Explanation.number(Math.round(value * 10) / 10.0);
  }
}
