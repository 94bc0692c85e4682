package org.entente.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.entente.reading.TextSearch;
import org.entente.usecase.UseCases;
import org.entente.usecase.view.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches the kept documents. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Searches the kept documents for words.",
    footer = {
      "",
      "Example: entente search '\"nuclear sharing\" -submarine' --initiative asian-nato"
    })
final class SearchCommand implements Callable<Integer> {

  private final UseCases useCases;

  @Spec private CommandSpec spec;
  @Mixin private DataOption data;
  @Mixin private AsOfOption asOf;

  @Parameters(
      paramLabel = "WORDS",
      description = "What to look for; \"…\" holds a phrase, - excludes.")
  private String words = "";

  @Option(names = "--initiative", paramLabel = "SLUG", description = "Only documents on this one.")
  private @Nullable String initiative;

  @Option(names = "--most", paramLabel = "N", description = "How many to show (default 20).")
  private int most = 20;

  @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES} (default table).")
  private OutputFormat format = OutputFormat.TABLE;

  SearchCommand(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (var workspace = useCases.open(data.folder())) {
      if (initiative != null) {
        workspace.initiatives().get(initiative);
      }
      TextSearch.Hits hits =
          workspace
              .textSearch()
              .search(words, initiative, asOf.on(workspace.today()), Math.clamp(most, 1, 1000));
      if (format == OutputFormat.JSON) {
        out.println(Json.pretty(hits));
      } else {
        print(hits, out);
      }
    }
    out.flush();
    return 0;
  }

  private static void print(TextSearch.Hits hits, PrintWriter out) {
    out.println(hits.total() == 1 ? "1 document" : hits.total() + " documents");
    for (TextSearch.Hit hit : hits.list()) {
      out.println();
      out.println(hit.source().id() + "  " + hit.source().label());
      out.println("  " + hit.snippet());
    }
  }
}
