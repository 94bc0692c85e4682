package org.entente.web.internal;

import java.util.List;
import org.entente.core.Probability;
import org.entente.evidence.SourceGrade;
import org.entente.reading.Archive;

/**
 * What the pages rest on.
 *
 * @param folder the data folder
 * @param size how much is kept in it
 * @param initiatives how many initiatives are followed
 */
public record AboutModel(String folder, Archive.Size size, int initiatives) {

  /** A word for likelihood with the range it stands for. */
  public record Likelihood(String range, String word) {}

  /** The words of ICD 203, asked of the same code that uses them. */
  public List<Likelihood> likelihoods() {
    return List.of(
        likelihood("1–5%", 0.03),
        likelihood("5–20%", 0.1),
        likelihood("20–45%", 0.3),
        likelihood("45–55%", 0.5),
        likelihood("55–80%", 0.7),
        likelihood("80–95%", 0.9),
        likelihood("95–99%", 0.97));
  }

  private static Likelihood likelihood(String range, double inside) {
    return new Likelihood(range, new Probability(inside).word());
  }

  /** The six ranks, from the best: the letters for the source and the figures for what it says. */
  public List<SourceGrade> grades() {
    return List.of("A1", "B2", "C3", "D4", "E5", "F6").stream().map(SourceGrade::parse).toList();
  }
}
