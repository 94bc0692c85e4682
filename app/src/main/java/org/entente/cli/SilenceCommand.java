package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.core.AsOf;
import org.entente.core.DateSpan;
import org.entente.core.Failure;
import org.entente.usecase.UseCases;
import org.entente.usecase.monitor.TestSilence;
import org.entente.usecase.view.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tests whether a speaker has stopped using a term. */
@Command(
    name = "silence",
    mixinStandardHelpOptions = true,
    description = "Tests whether a speaker has stopped using a term.",
    footer = {
      "",
      "Example: entente silence \"Emmanuel Macron\" \"European army\" \\",
      "  --before 2018-01-01..2018-12-31 --after 2023-01-01..2023-12-31"
    })
final class SilenceCommand implements Callable<Integer> {

  private final UseCases useCases;

  @Spec private CommandSpec spec;
  @Mixin private DataOption data;
  @Mixin private AsOfOption asOf;

  @Parameters(index = "0", paramLabel = "SPEAKER", description = "The full name.")
  private String speaker = "";

  @Parameters(index = "1", paramLabel = "TERM", description = "The term.")
  private String term = "";

  @Option(names = "--before", paramLabel = "FROM..TO", description = "The earlier window.")
  private @Nullable String before;

  @Option(names = "--after", paramLabel = "FROM..TO", description = "The later window.")
  private @Nullable String after;

  @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES} (default table).")
  private OutputFormat format = OutputFormat.TABLE;

  SilenceCommand(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    if ((before == null) != (after == null)) {
      throw Failure.usage("give both --before and --after, or neither");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (var workspace = useCases.open(data.folder())) {
      TestSilence.Answer answer =
          workspace
              .monitoring()
              .silence()
              .test(speaker, term, span(before), span(after), asOf.on(workspace.today()));
      if (format == OutputFormat.JSON) {
        out.println(Json.pretty(answer));
      } else {
        print(answer, out);
      }
    }
    out.flush();
    return 0;
  }

  private static @Nullable DateSpan span(@Nullable String text) {
    if (text == null) {
      return null;
    }
    int dots = text.indexOf("..");
    if (dots < 0) {
      throw Failure.usage("'" + text + "' is no window: write 2024-09-25..2024-09-30");
    }
    var from = AsOf.parse(text.substring(0, dots)).day();
    var to = AsOf.parse(text.substring(dots + 2)).day();
    if (to.isBefore(from)) {
      throw Failure.usage("the window " + text + " ends before it begins");
    }
    return DateSpan.of(from, to);
  }

  private static void print(TestSilence.Answer answer, PrintWriter out) {
    out.print(answer.test().explanation().text());
    if (!answer.chosen()) {
      out.println(
          "The windows were parted after the last use, which makes this probability too small;"
              + " give --before and --after for a fair test.");
    }
    window("Before", answer.before(), out);
    window("After", answer.after(), out);
  }

  private static void window(String name, List<TestSilence.Use> uses, PrintWriter out) {
    out.println();
    out.println(name + ": documents that name the speaker, and uses of the term");
    uses.forEach(use -> out.println("  " + use.day() + "  " + use.uses() + "  " + use.title()));
  }
}
