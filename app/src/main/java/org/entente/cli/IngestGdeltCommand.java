package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.entente.core.Failure;
import org.entente.core.Issues;
import org.entente.event.SlotState;
import org.entente.usecase.UseCases;
import org.entente.usecase.Workspace;
import org.entente.usecase.ingest.Followed;
import org.entente.usecase.ingest.IngestProgress;
import org.entente.usecase.ingest.IngestRequest;
import org.entente.usecase.ingest.IngestSummary;
import org.entente.usecase.ingest.ReadArticles;
import org.entente.usecase.ingest.SearchGraph;
import org.entente.usecase.view.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings files of GDELT 2.0 into the lake: a range, or the newest. */
@Command(
    name = "gdelt",
    mixinStandardHelpOptions = true,
    description = {
      "Brings GDELT 2.0 into the lake.",
      "With --from, every slot of the range that is not there yet; without, the newest slot and"
          + " what was due within 48 hours. --from alone means that day, or the quarter of an hour"
          + " that the moment lies in. Run it again after a break: it goes on where it stopped."
    },
    footer = {
      "",
      "Example: entente ingest gdelt --from 2024-09-25 --to 2024-10-01 --kinds events,gkg"
    })
final class IngestGdeltCommand implements Callable<Integer> {

  private final UseCases useCases;

  @Spec private CommandSpec spec;
  @Mixin private DataOption data;
  @Mixin private GdeltOptions files;
  @Mixin private IngestOptions options;

  @Option(
      names = "--from",
      paramLabel = "TIME",
      description = "First day or moment, UTC, e.g. 2024-09-25T14:30Z.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "TIME",
      description = "Last day, or moment behind the last (default: the day or slot of --from).")
  private @Nullable String to;

  @Option(
      names = "--base",
      paramLabel = "URL|DIR",
      description = "Where the files lie (default: GDELT's own place).")
  private @Nullable String base;

  private record Answer(
      IngestSummary ingested, SearchGraph.Result search, ReadArticles.Result articles) {}

  IngestGdeltCommand(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    if (from == null && to != null) {
      throw Failure.usage("--to needs --from");
    }
    int most = options.articles();
    PrintWriter out = spec.commandLine().getOut();
    var line = new ProgressLine("GDELT files", spec.commandLine().getErr());
    var issues = new Issues();
    IngestSummary summary;
    SearchGraph.Result search;
    ReadArticles.Result articles;
    try (Workspace workspace = useCases.open(data.folder())) {
      IngestProgress progress =
          (part, done, expected) -> line.at(Math.toIntExact(done), Math.toIntExact(expected));
      summary = ingest(workspace, progress, issues);
      line.end();
      search = search(workspace);
      articles = workspace.monitoring().articles().once(most, issues);
    }
    IssueLines.print(issues, spec.commandLine().getErr());
    if (options.format() == OutputFormat.JSON) {
      out.println(Json.pretty(new Answer(summary, search, articles)));
    } else {
      print(summary, out);
      out.printf(
          "Knowledge graph: %,d articles searched, %,d concern an initiative, %,d of them new%n",
          search.rows(), search.matching(), search.noted());
      out.println(ArticleLine.of(articles));
    }
    out.flush();
    if (summary.cameToNothing()) {
      throw Failure.unable(
          "no file came in ("
              + summary.commonestTrouble().map(IngestSummary.Trouble::told).orElse("")
              + "): is there a network? Run it again to go on");
    }
    return 0;
  }

  private IngestSummary ingest(Workspace workspace, IngestProgress progress, Issues issues) {
    if (from == null) {
      Followed followed = Followed.of(files.streams(), files.kinds());
      return workspace.monitoring().feeds().follow(base, followed, issues, progress);
    }
    var request =
        new IngestRequest(
            SlotTime.start(from), SlotTime.behind(from, to), files.streams(), files.kinds());
    boolean folder = base != null && Files.isDirectory(Path.of(base));
    return workspace.monitoring().feeds().ingest(base, folder, request, issues, progress);
  }

  /** Searches the days asked for; without days, the last three. */
  private SearchGraph.Result search(Workspace workspace) {
    LocalDate today = workspace.today();
    LocalDate first = from == null ? today.minusDays(3) : SlotTime.start(from).day();
    LocalDate last = from == null ? today : SlotTime.behind(from, to).day();
    return workspace.monitoring().graph().search(first, last);
  }

  private static void print(IngestSummary summary, PrintWriter out) {
    var table = new TextTable("files", "");
    table.add("already present", Long.toString(summary.alreadyPresent()));
    for (SlotState state : SlotState.values()) {
      table.add(state.word(), Integer.toString(summary.count(state)));
    }
    out.print(table);
    summary
        .commonestTrouble()
        .ifPresent(
            trouble -> out.println("Commonest reason of refused or broken: " + trouble.told()));
    out.printf(
        "%nLines: %,d read = %,d accepted + %,d re-emitted + %,d quarantined"
            + " (%,d with bytes that are not UTF-8)%n",
        summary.lines().read(),
        summary.lines().accepted(),
        summary.lines().reemitted(),
        summary.lines().quarantined(),
        summary.lines().replaced());
  }
}
