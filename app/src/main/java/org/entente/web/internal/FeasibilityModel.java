package org.entente.web.internal;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.bargaining.Feasibility;
import org.entente.bargaining.FeasibilityCharts;
import org.entente.bargaining.PartyOutlook;
import org.entente.bargaining.Sensitivity;
import org.entente.initiative.Initiative;
import org.entente.usecase.feasibility.FeasibilityAnswer;

/**
 * Whether one initiative can form.
 *
 * @param site for names
 * @param initiative what is asked about
 * @param answer what the model says
 */
public record FeasibilityModel(Site site, Initiative initiative, FeasibilityAnswer answer) {

  private static final int SHOWN = 12;

  public Feasibility feasibility() {
    return answer.feasibility();
  }

  public String name(String actor) {
    return site.nameOf(actor);
  }

  public Content histogram() {
    return drawn(charts().histogram());
  }

  public Content positions() {
    return drawn(charts().positions());
  }

  public Content tornado() {
    return drawn(charts().tornado());
  }

  private FeasibilityCharts charts() {
    return new FeasibilityCharts(feasibility());
  }

  private static Content drawn(String svg) {
    return output -> output.writeContent(svg);
  }

  /** Those whose part moves the chance of forming the most, first. */
  public List<PartyOutlook> pivotal() {
    return feasibility().parties().stream()
        .sorted(
            Comparator.comparingDouble((PartyOutlook o) -> -Math.abs(o.swingFormed()))
                .thenComparing(o -> o.party().id()))
        .limit(SHOWN)
        .toList();
  }

  public List<Sensitivity> sensitivities() {
    return feasibility().sensitivities().stream().limit(SHOWN).toList();
  }

  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%%", share * 100);
  }

  /** A change of a probability in percentage points, with its sign. */
  public static String points(double change) {
    long points = Math.round(change * 100);
    return points < 0 ? "−" + -points : "+" + points;
  }

  public static String figure(Sensitivity.Figure figure) {
    return figure.name().toLowerCase(Locale.ROOT);
  }
}
