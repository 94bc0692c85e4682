package org.entente.reading.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.pack.PackFile;
import org.entente.pack.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * Which model shall read beside the rules in one run: one that is named, the one of the data
 * folder, or none.
 *
 * @param named the model asked for, or null for the data folder's
 * @param none whether no model shall be asked, whatever the data folder says
 * @param limit calls at the most, or null for what the settings say
 */
public record ModelChoice(@Nullable ModelSettings named, boolean none, @Nullable Integer limit) {

  /** Name of the settings file in a data folder. */
  public static final String FILE = "model.yaml";

  /** No model. */
  public static final ModelChoice NONE = new ModelChoice(null, true, null);

  /** The model of the data folder, if it names one. */
  public static final ModelChoice OF_FOLDER = new ModelChoice(null, false, null);

  /**
   * The model to connect, if any.
   *
   * @param data the data folder, or null where none is touched
   * @throws org.entente.core.Failure of kind usage where its settings file is wrong
   */
  public Optional<ModelSettings> settings(@Nullable Path data) {
    if (none) {
      return Optional.empty();
    }
    ModelSettings chosen = named == null ? ofFolder(data) : named;
    return Optional.ofNullable(chosen == null || limit == null ? chosen : chosen.withLimit(limit));
  }

  private static @Nullable ModelSettings ofFolder(@Nullable Path data) {
    if (data == null) {
      return null;
    }
    Path file = data.resolve(FILE);
    return Files.isRegularFile(file)
        ? Yaml.read(PackFile.read(file, file.toString()), ModelSettings.class)
        : null;
  }
}
