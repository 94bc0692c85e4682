package org.entente.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the data folder. */
final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data folder (default: ~/.entente, or ENTENTE_DATA).")
  private @Nullable Path folder;

  Path folder() {
    if (folder != null) {
      return folder;
    }
    String set = System.getenv("ENTENTE_DATA");
    return set == null || set.isBlank()
        ? Path.of(System.getProperty("user.home"), ".entente")
        : Path.of(set);
  }
}
