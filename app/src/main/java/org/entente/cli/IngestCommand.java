package org.entente.cli;

import org.entente.usecase.UseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Brings content of feeds into the data folder. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = "Brings feeds into the data folder.",
    footer = {"", "Example: entente ingest gdelt --from 2024-09-25 --to 2024-10-01"})
final class IngestCommand implements Runnable {

  @Spec private CommandSpec spec;

  static picocli.CommandLine of(UseCases useCases) {
    return new picocli.CommandLine(new IngestCommand())
        .addSubcommand(new IngestGdeltCommand(useCases))
        .addSubcommand(new IngestRssCommand(useCases));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which feed? See the list below.");
  }
}
