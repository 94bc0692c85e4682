package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.core.Issues;
import org.entente.initiative.Statement;
import org.entente.reading.ReadDocument;
import org.entente.usecase.ReadDocuments;
import org.entente.usecase.UseCases;
import org.entente.usecase.view.ReadLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents and shows who takes which stance on which initiative. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Reads files, folders and web addresses: who supports, doubts and opposes an initiative,",
      "what drives it and what stands in its way. Keeps what it read.",
      "Formats: .txt .md .html .pdf .json .eml; a .json file holds text, and if known id, date,",
      "title, publisher, language, url."
    },
    footer = {"", "Example: entente read --explain article.html https://example.org/news"})
final class ReadCommand implements Callable<Integer> {

  private enum Format {
    TABLE,
    NDJSON
  }

  private final UseCases useCases;

  @Spec private CommandSpec spec;
  @Mixin private DataOption data;
  @Mixin private ModelOption model;

  @Parameters(arity = "1..*", paramLabel = "PATH|URL", description = "What to read.")
  private List<String> sources = List.of();

  @Option(
      names = "--initiative",
      paramLabel = "SLUG",
      description = "Show only this initiative; may be given again.")
  private List<String> initiatives = List.of();

  @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES} (default table).")
  private Format format = Format.TABLE;

  @Option(names = "--explain", description = "Show how each statement was read.")
  private boolean explain;

  @Option(names = "--no-keep", description = "Only show; keep nothing, touch no data folder.")
  private boolean withoutKeeping;

  ReadCommand(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    if (withoutKeeping) {
      return read(useCases.readWithoutKeeping(model.choice()));
    }
    try (var workspace = useCases.open(data.folder(), model.choice())) {
      initiatives.forEach(slug -> workspace.initiatives().get(slug));
      return read(workspace.readDocuments());
    }
  }

  private int read(ReadDocuments reading) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    var issues = new Issues();
    var progress = new ProgressLine("reading", err);
    var models = new ModelLines();
    ReadDocuments.Taker printer = printer(out);
    int done =
        reading.read(
            sources,
            issues,
            progress::at,
            (read, proposals) -> {
              models.add(proposals);
              printer.take(read, proposals);
            });
    progress.end();
    out.flush();
    IssueLines.print(issues, err);
    models.printSum(reading.calls(), err);
    if (done == 0) {
      err.println("entente: nothing could be read");
      return 1;
    }
    return 0;
  }

  private ReadDocuments.Taker printer(PrintWriter out) {
    if (format == Format.NDJSON) {
      var lines = new ReadLines(Set.copyOf(initiatives), explain);
      return (read, proposals) -> lines.of(read, proposals).forEach(out::println);
    }
    return (read, proposals) -> {
      table(read, out);
      ModelLines.print(proposals, explain, out);
      out.println();
    };
  }

  private void table(ReadDocument read, PrintWriter out) {
    out.println(read.document().id() + "  " + read.document().title());
    if (read.duplicateOf() != null) {
      out.println(
          "  a copy ("
              + read.origin().likeness().name().toLowerCase(java.util.Locale.ROOT)
              + ") of "
              + read.duplicateOf());
    }
    if (!read.reading().relevant()) {
      out.println("  concerns no initiative that is followed");
    }
    for (Statement statement : read.reading().statements()) {
      if (initiatives.isEmpty() || initiatives.contains(statement.initiative())) {
        print(statement, out);
      }
    }
    read.reading().factors().stream()
        .filter(f -> initiatives.isEmpty() || initiatives.contains(f.initiative()))
        .forEach(
            f ->
                out.printf(
                    "  %-8s %-24s %s%n",
                    f.kind().name().toLowerCase(java.util.Locale.ROOT),
                    f.initiative(),
                    f.phrase()));
  }

  private void print(Statement statement, PrintWriter out) {
    String who =
        statement.actor() + (statement.speaker() == null ? "" : " (" + statement.speaker() + ")");
    out.printf(
        "  %-12s %-24s %-34s %s %.2f%s%n",
        statement.stance().word(),
        statement.initiative(),
        who,
        statement.date() == null ? "undated" : statement.date(),
        statement.confidence(),
        statement.byModel() ? "  " + statement.rule() : "");
    out.println("      “" + statement.evidence().text() + "”");
    if (explain) {
      statement.steps().forEach(step -> out.println("      - " + step));
    }
  }
}
