package org.entente.web.internal;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import org.entente.core.AsOf;
import org.entente.figure.BalanceFigure;
import org.entente.figure.Figure;
import org.entente.figure.Tone;
import org.entente.usecase.view.GlanceView;

/**
 * The list of initiatives, those heard of last first.
 *
 * @param site for names
 * @param glances one for each initiative
 */
public record FrontModel(Site site, List<GlanceView> glances) {

  private static final double BAR = 132;

  static FrontModel of(Site site, AsOf asOf) {
    return new FrontModel(site, glances(site, asOf));
  }

  /** All initiatives, those heard of last first, those never heard of last. */
  static List<GlanceView> glances(Site site, AsOf asOf) {
    return site.pictures().all(asOf).stream()
        .map(GlanceView::of)
        .sorted(
            Comparator.comparing(
                    GlanceView::lastHeard, Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed()
                .thenComparing(GlanceView::initiative))
        .toList();
  }

  public int statements() {
    return glances.stream().mapToInt(GlanceView::statements).sum();
  }

  public int news() {
    return glances.stream().mapToInt(GlanceView::news).sum();
  }

  public Figure balance(GlanceView glance) {
    var counts = new EnumMap<Tone, Integer>(Tone.class);
    glance.balance().forEach((stance, count) -> counts.put(Markup.tone(stance), count));
    return BalanceFigure.draw("balance-" + glance.initiative(), counts, BAR);
  }

  public boolean isHeard(GlanceView glance) {
    return glance.balance().values().stream().anyMatch(count -> count > 0);
  }

  public String names(List<String> actors) {
    return String.join(", ", actors.stream().map(site::nameOf).toList());
  }
}
