package org.entente.usecase.monitor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.core.Failure;
import org.entente.event.TensionWeights;
import org.entente.pack.Pack;
import org.entente.pack.PackFile;
import org.entente.pack.Yaml;
import org.jspecify.annotations.Nullable;

/** Reads how much events add to tension: from a named file, the user's own, or the starter pack. */
public final class TensionWeightsFile {

  private static final String NAME = "tension-weights.yaml";

  private TensionWeightsFile() {}

  /** The file as it is written; {@code others} is {@code goldstein} or {@code none}. */
  private record Written(Map<String, Double> weights, String others) {}

  /**
   * The weights in force.
   *
   * @param named a file, or null for {@code tension-weights.yaml} of the data folder where there is
   *     one
   * @throws Failure of kind usage when the file is not there or says what cannot be
   */
  public static TensionWeights read(@Nullable Path named, Path data) {
    Path own = named == null ? data.resolve(NAME) : named;
    if (named != null && !Files.isRegularFile(named)) {
      throw Failure.usage("there is no file " + named);
    }
    PackFile file =
        Files.isRegularFile(own) ? PackFile.read(own, own.toString()) : Pack.starterFile(NAME);
    Written written = Yaml.read(file, Written.class);
    boolean goldstein = "goldstein".equals(written.others());
    if (!goldstein && !"none".equals(written.others())) {
      throw Failure.usage(file.name() + ": others: expected goldstein or none");
    }
    try {
      return new TensionWeights(
          written.weights() == null ? Map.of() : written.weights(), goldstein);
    } catch (IllegalArgumentException e) {
      throw Failure.usage(file.name() + ": weights: " + e.getMessage());
    }
  }
}
