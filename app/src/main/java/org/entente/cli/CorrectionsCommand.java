package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.entente.core.AsOf;
import org.entente.core.Failure;
import org.entente.reading.review.RulePrecision;
import org.entente.usecase.UseCases;
import org.entente.usecase.review.LabelledData;
import org.entente.usecase.view.CorrectionView;
import org.entente.usecase.view.Json;
import org.entente.usecase.view.PrecisionView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente corrections}: what people said of readings. */
@Command(
    name = "corrections",
    mixinStandardHelpOptions = true,
    description = "Lists, exports and undoes what people said of readings.",
    footer = {
      "",
      "entente corrections list --stale",
      "entente corrections export --out labelled",
      "entente corrections precision",
      "entente corrections undo 12"
    })
final class CorrectionsCommand implements Runnable {

  private final UseCases useCases;

  @Spec private CommandSpec spec;

  CorrectionsCommand(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "list, export, precision or undo?");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists corrections, the newest first, with what became of each.")
  void list(
      @Mixin DataOption data,
      @Option(names = "--stale", description = "Only those that a person should look at again.")
          boolean stale,
      @Option(
              names = "--format",
              description = "One of: ${COMPLETION-CANDIDATES} (default table).",
              defaultValue = "TABLE")
          OutputFormat format) {
    PrintWriter out = spec.commandLine().getOut();
    try (var workspace = useCases.open(data.folder())) {
      List<CorrectionView> found =
          workspace.showJudgements().judgements(new AsOf(workspace.today())).stream()
              .filter(judgement -> !stale || judgement.standing().isStale())
              .map(CorrectionView::of)
              .toList();
      if (format == OutputFormat.JSON) {
        out.println(Json.pretty(found));
      } else {
        print(found, out);
      }
    }
    out.flush();
  }

  private static void print(List<CorrectionView> found, PrintWriter out) {
    if (found.isEmpty()) {
      out.println("None. Judge readings on the page of a document: entente watch");
      return;
    }
    var table = new TextTable("no", "day", "verdict", "document", "was", "now", "stands", "reason");
    for (CorrectionView view : found) {
      table.add(
          Long.toString(view.number()),
          view.day().toString(),
          view.verdict().word(),
          view.document(),
          view.was(),
          view.now(),
          view.standing().name().toLowerCase(Locale.ROOT),
          view.reason());
    }
    out.print(table);
  }

  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = "Writes the judged documents as labelled data, one JSON file each.")
  void export(
      @Mixin DataOption data,
      @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to.")
          Path folder) {
    PrintWriter out = spec.commandLine().getOut();
    try (var workspace = useCases.open(data.folder())) {
      LabelledData labelled = workspace.labelledData();
      SortedMap<String, Map<String, Object>> documents =
          labelled.documents(new AsOf(workspace.today()));
      write(folder, documents);
      out.println(documents.size() + " labelled documents in " + folder);
    }
    out.flush();
  }

  private static void write(Path folder, SortedMap<String, Map<String, Object>> documents) {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, Map<String, Object>> document : documents.entrySet()) {
        String name = document.getKey().replaceAll("[^A-Za-z0-9._-]", "_") + ".json";
        Files.writeString(folder.resolve(name), Json.pretty(document.getValue()) + "\n");
      }
    } catch (IOException e) {
      throw Failure.unable("cannot write to " + folder + ": " + e.getMessage(), e);
    }
  }

  @Command(
      name = "precision",
      mixinStandardHelpOptions = true,
      description = "Shows how often each rule was right, by the judgements made.")
  void precision(
      @Mixin DataOption data,
      @Option(
              names = "--format",
              description = "One of: ${COMPLETION-CANDIDATES} (default table).",
              defaultValue = "TABLE")
          OutputFormat format) {
    PrintWriter out = spec.commandLine().getOut();
    try (var workspace = useCases.open(data.folder())) {
      List<RulePrecision> rules = workspace.showJudgements().precision(new AsOf(workspace.today()));
      if (format == OutputFormat.JSON) {
        out.println(Json.pretty(rules.stream().map(PrecisionView::of).toList()));
      } else {
        var table = new TextTable("rule", "right", "wrong", "precision", "90 %");
        for (RulePrecision rule : rules) {
          PrecisionView view = PrecisionView.of(rule);
          table.add(
              view.rule(),
              Integer.toString(view.right()),
              Integer.toString(view.wrong()),
              percent(view.precision()),
              percent(view.low()) + "-" + percent(view.high()));
        }
        out.print(table);
      }
    }
    out.flush();
  }

  private static String percent(double share) {
    return Math.round(share * 100) + "%";
  }

  @Command(
      name = "undo",
      mixinStandardHelpOptions = true,
      description = "Undoes one correction from today on.")
  void undo(
      @Mixin DataOption data,
      @Parameters(paramLabel = "NUMBER", description = "Its number in the list.") long number) {
    PrintWriter out = spec.commandLine().getOut();
    try (var workspace = useCases.open(data.folder())) {
      var undone = workspace.reviewStatements().undo(number);
      out.println("correction " + number + " is undone from " + undone.undone() + " on");
    }
    out.flush();
  }
}
