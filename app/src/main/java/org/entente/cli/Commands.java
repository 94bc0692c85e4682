package org.entente.cli;

import java.util.List;
import org.entente.usecase.UseCases;

/** All commands, in the order in which help lists them. */
final class Commands {

  private Commands() {}

  static List<Object> of(UseCases useCases) {
    return List.of(
        new WatchCommand(useCases),
        new ReadCommand(useCases),
        new RereadCommand(useCases),
        new CorrectionsCommand(useCases),
        new PictureCommand(useCases),
        new BriefCommand(useCases),
        new FeasibilityCommand(useCases),
        new BargainCommand(),
        new SearchCommand(useCases),
        new ObligationsCommand(useCases),
        new TreatiesCommand(useCases),
        new DataCommand(useCases),
        IngestCommand.of(useCases),
        new SourcesCommand(useCases),
        new ReplayCommand(),
        new TensionCommand(useCases),
        new TractionCommand(useCases),
        new SilenceCommand(useCases));
  }
}
