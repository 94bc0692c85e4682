package org.entente.usecase.feasibility;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.bargaining.Range;
import org.entente.pack.Pack;
import org.entente.pack.PackFile;
import org.entente.pack.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * The judgements from which the parties to an initiative are made; a versioned file that a user can
 * edit.
 *
 * @param version number of the file's edition
 * @param salience how much an actor cares
 * @param capability what it can bring to bear
 * @param limits how likely legal bars still hold
 * @param qualifiedMajority share of all voting weight, 0..1
 * @param accessionCount how many candidates make a pact
 * @param initiatives what differs for single initiatives, by slug
 */
public record FeasibilityJudgements(
    int version,
    Salience salience,
    Capability capability,
    Limits limits,
    double qualifiedMajority,
    int accessionCount,
    Map<String, Special> initiatives) {

  /** How much an actor cares, 0..100, by its part in the matter. */
  public record Salience(
      double candidate,
      double opponent,
      double other,
      double spread,
      double perStatement,
      double mostFromStatements) {}

  /** What actors can bring to bear, by id, and what stands in for those without a figure. */
  public record Capability(
      String source,
      String url,
      String note,
      double share,
      Range unknown,
      Range organisation,
      Map<String, Double> figures) {}

  /** How likely a bar still holds, 0..1, by where it stands. */
  public record Limits(
      double constitution,
      double treaty,
      double statute,
      double policy,
      double charter,
      double condition) {}

  /** What differs for one initiative. */
  public record Special(@Nullable Integer accessionCount, List<String> indispensable) {
    public Special {
      indispensable = List.copyOf(indispensable);
    }
  }

  public FeasibilityJudgements {
    initiatives = Map.copyOf(initiatives);
  }

  /** The user's file where there is one, else the starter pack's. */
  public static FeasibilityJudgements read(Path data) {
    Path own = data.resolve("feasibility.yaml");
    return Yaml.read(
        Files.isRegularFile(own)
            ? PackFile.read(own, own.toString())
            : Pack.starterFile("feasibility.yaml"),
        FeasibilityJudgements.class);
  }

  Special of(String slug) {
    return initiatives.getOrDefault(slug, new Special(null, List.of()));
  }
}
