package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.core.Failure;
import org.entente.usecase.ReplayFeed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves a folder of the feed's files as the publisher does. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description =
        "Serves a folder of GDELT's zip files on this machine, for --base of ingest with a range;"
            + " with --restamp also for following.",
    footer = {
      "",
      "Example: entente replay samples --restamp --port 8422",
      "  and in another terminal: entente watch --feed-base http://localhost:8422/gdeltv2/"
    })
final class ReplayCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder with the files under their own names.")
  private Path folder = Path.of("");

  @Option(names = "--port", paramLabel = "N", description = "The port (default: any free one).")
  private int port;

  @Option(
      names = "--restamp",
      description =
          "Serve every slot until now, made of the folder's unpacked sample files (.csv, .CSV) of"
              + " all three kinds: lines of 61, 16 and 27 columns.")
  private boolean restamp;

  @Option(
      names = "--faults",
      paramLabel = "PERCENT",
      description = "Let each of eight faults befall so many percent of the files (default 0).")
  private int percent;

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw Failure.usage(folder + " is no folder");
    }
    try (var replay = ReplayFeed.start(folder, new ReplayFeed.Manner(port, restamp, percent))) {
      spec.commandLine().getOut().println("Serving " + folder + " at " + replay.base());
      spec.commandLine().getOut().println(hint(replay));
      spec.commandLine().getOut().flush();
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  private static String hint(ReplayFeed replay) {
    return replay.canBeFollowed()
        ? "entente ingest gdelt --base " + replay.base()
        : "entente ingest gdelt --from DAY --to DAY --base "
            + replay.base()
            + "   (it has no lastupdate.txt to follow; --restamp makes one)";
  }
}
