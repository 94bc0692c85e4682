package org.entente.brief.internal;

import java.util.List;
import org.entente.brief.Brief;
import org.entente.brief.Brief.Sentence;
import org.entente.initiative.FactorCount;
import org.entente.initiative.Picture;

/** What drives the initiative and what stands in its way, counted by independent origins. */
public final class FactorSection {

  private static final int CITED = 3;

  private final Picture picture;
  private final Notes notes;

  public FactorSection(Picture picture, Notes notes) {
    this.picture = picture;
    this.notes = notes;
  }

  public Brief.Section section() {
    return new Brief.Section(
        "factors",
        "Drivers and hurdles",
        List.of(table("Drivers", picture.drivers()), table("Hurdles", picture.hurdles())));
  }

  private Brief.Table table(String caption, List<FactorCount> factors) {
    return new Brief.Table(
        caption + ", by how many independent origins name them",
        List.of("What", "Origins"),
        factors.stream().map(this::row).toList());
  }

  private List<Sentence> row(FactorCount factor) {
    List<Integer> sources =
        factor.named().stream()
            .limit(CITED)
            .map(named -> notes.cite(named.source(), named.factor().evidence()))
            .toList();
    return List.of(
        new Sentence(factor.phrase(), sources, 0),
        new Sentence(
            factor.origins() == 0 ? "declared, not yet named" : Integer.toString(factor.origins()),
            List.of(),
            notes.because(factor.explanation())));
  }
}
