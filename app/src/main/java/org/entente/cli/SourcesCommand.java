package org.entente.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.core.AsOf;
import org.entente.core.Failure;
import org.entente.event.FeedState;
import org.entente.event.SlotState;
import org.entente.usecase.ShowSources;
import org.entente.usecase.UseCases;
import org.entente.usecase.view.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what was received from every source and what is wrong with it. */
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    description =
        "Shows for every source when it was last asked, when it last had something new, and which"
            + " expected files are present, missing, late, refused or broken.",
    footer = {"", "Example: entente sources --from 2024-09-25 --to 2024-10-01"})
final class SourcesCommand implements Callable<Integer> {

  private static final Set<String> FAULTY = Set.of("empty", "broken", "refused");

  private final UseCases useCases;

  @Spec private CommandSpec spec;
  @Mixin private DataOption data;

  @Option(names = "--from", paramLabel = "DATE", description = "First day (default: all).")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "Last day (default: all).")
  private @Nullable String to;

  @Option(
      names = "--absent",
      paramLabel = "N",
      description =
          "Name at most so many files that are not here, the newest first (default"
              + " ${DEFAULT-VALUE}).")
  private int most = 10;

  @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES} (default table).")
  private OutputFormat format = OutputFormat.TABLE;

  SourcesCommand(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (var workspace = useCases.open(data.folder())) {
      LocalDate first = from == null ? LocalDate.of(1979, 1, 1) : AsOf.parse(from).day();
      LocalDate last = to == null ? workspace.today() : AsOf.parse(to).day();
      if (first.isAfter(last)) {
        throw Failure.usage(
            to == null
                ? "--from " + from + " lies in the future"
                : "--from must lie before --to: " + from + " is after " + to);
      }
      ShowSources shown = workspace.monitoring().sources();
      List<ShowSources.Source> sources = shown.show(first, last);
      List<FeedState> feeds = shown.feeds();
      List<ShowSources.Absent> absent = shown.absent(first, last, most);
      if (format == OutputFormat.JSON) {
        out.println(Json.pretty(new Answer(sources, absent, feeds)));
      } else {
        print(sources, feeds, out);
        printAbsent(absent, sources, out);
      }
    }
    out.flush();
    return 0;
  }

  /** What is printed as JSON. */
  private record Answer(
      List<ShowSources.Source> slots, List<ShowSources.Absent> absent, List<FeedState> feeds) {}

  private static void print(
      List<ShowSources.Source> sources, List<FeedState> feeds, PrintWriter out) {
    if (sources.isEmpty() && feeds.isEmpty()) {
      out.println("No source was ever asked. Start with: entente ingest gdelt");
      return;
    }
    var table =
        new TextTable(
            "source",
            "last asked",
            "newest content",
            "present",
            "missing",
            "late",
            "refused",
            "broken",
            "lines",
            "quarantined");
    for (ShowSources.Source source : sources) {
      table.add(
          source.name(),
          time(source.lastRun()),
          time(source.lastContent()),
          count(source, SlotState.PRESENT),
          count(source, SlotState.MISSING),
          count(source, SlotState.LATE),
          count(source, SlotState.REFUSED),
          count(source, SlotState.BROKEN),
          Long.toString(source.lines().read()),
          Long.toString(source.lines().quarantined()));
    }
    if (!sources.isEmpty()) {
      out.print(table);
    }
    print(feeds, out);
    feeds.stream()
        .filter(feed -> FAULTY.contains(feed.outcome()))
        .forEach(feed -> out.println("! " + feed.id() + ": " + feed.reason()));
    for (ShowSources.Source source : sources) {
      source.alarms().forEach(alarm -> out.println("! " + source.name() + ": " + alarm));
    }
  }

  private static void printAbsent(
      List<ShowSources.Absent> absent, List<ShowSources.Source> sources, PrintWriter out) {
    if (absent.isEmpty()) {
      return;
    }
    var table =
        new TextTable("not here", "slot", "state", "asked", "first asked", "last asked", "why");
    for (ShowSources.Absent file : absent) {
      table.add(
          file.source(),
          time(file.slot()),
          file.state().word(),
          Integer.toString(file.attempts()),
          time(file.firstAttempt()),
          time(file.lastAttempt()),
          file.reason());
    }
    out.print(table);
    int all =
        sources.stream()
            .flatMap(source -> source.states().entrySet().stream())
            .filter(count -> count.getKey() != SlotState.PRESENT)
            .mapToInt(Map.Entry::getValue)
            .sum();
    if (all > absent.size()) {
      out.println((all - absent.size()) + " more are not here: --absent " + all);
    }
  }

  private static void print(List<FeedState> feeds, PrintWriter out) {
    if (feeds.isEmpty()) {
      return;
    }
    var table = new TextTable("feed", "last asked", "newest content", "items", "state", "why");
    for (FeedState feed : feeds) {
      table.add(
          feed.id(),
          time(feed.lastRun()),
          time(feed.lastContent()),
          Long.toString(feed.items()),
          feed.outcome(),
          feed.reason());
    }
    out.print(table);
  }

  private static String count(ShowSources.Source source, SlotState state) {
    return Integer.toString(source.states().getOrDefault(state, 0));
  }

  private static String time(@Nullable Instant moment) {
    return moment == null ? "never" : moment.toString().substring(0, 16).replace('T', ' ');
  }
}
