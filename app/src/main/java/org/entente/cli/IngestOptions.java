package org.entente.cli;

import org.entente.core.Failure;
import picocli.CommandLine.Option;

/** What both commands that bring something in have in common. */
final class IngestOptions {

  @Option(
      names = "--articles",
      paramLabel = "N",
      description =
          "Read at most so many articles on initiatives (default ${DEFAULT-VALUE}; the rest"
              + " waits).")
  private int articles = 100;

  @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES} (default table).")
  private OutputFormat format = OutputFormat.TABLE;

  int articles() {
    if (articles < 0) {
      throw Failure.usage("--articles " + articles + ": write 0 or more");
    }
    return articles;
  }

  OutputFormat format() {
    return format;
  }
}
