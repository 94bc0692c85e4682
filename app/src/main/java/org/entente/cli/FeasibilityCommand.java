package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.bargaining.EntenteModel;
import org.entente.bargaining.FeasibilityCharts;
import org.entente.core.Failure;
import org.entente.core.Seed;
import org.entente.usecase.UseCases;
import org.entente.usecase.feasibility.FeasibilityAnswer;
import org.entente.usecase.feasibility.OverrideFile;
import org.entente.usecase.feasibility.Overrides;
import org.entente.usecase.view.FeasibilityView;
import org.entente.usecase.view.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers whether an initiative can form. */
@Command(
    name = "feasibility",
    mixinStandardHelpOptions = true,
    description = "Shows whether an initiative can form, with whom, and whose move matters most.",
    footer = {
      "",
      "Examples: entente feasibility asian-nato --set IND.position=40±10 --set count=4",
      "          entente feasibility asian-nato --out charts --why"
    })
final class FeasibilityCommand implements Callable<Integer> {

  private final UseCases useCases;

  @Spec private CommandSpec spec;
  @Mixin private DataOption data;
  @Mixin private AsOfOption asOf;

  @Parameters(paramLabel = "SLUG", description = "The initiative, e.g. asian-nato.")
  private String slug = "";

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description =
          "Set a figure otherwise and see the difference: IND.position=40±10, JPN.ceiling=70,"
              + " CHN.salience=80, IND.veto=yes, rule=unanimity, count=4, accession=50.")
  private Map<String, String> changes = new LinkedHashMap<>();

  @Option(
      names = "--with",
      paramLabel = "FILE",
      description = "The same from a YAML file: names and values, one a line.")
  private @Nullable Path file;

  @Option(names = "--runs", description = "How many runs (default 10000).")
  private int runs = EntenteModel.Settings.DEFAULT.runs();

  @Option(names = "--seed", description = "The seed; the same seed gives the same result.")
  private long seed = Seed.DEFAULT.value();

  @Option(names = "--threads", description = "How many threads; does not change the result.")
  private int threads = EntenteModel.Settings.DEFAULT.threads();

  @Option(names = "--why", description = "Explain the headline down to the sentences.")
  private boolean why;

  @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES} (default table).")
  private OutputFormat format = OutputFormat.TABLE;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write the pictures into this folder: histogram, positions, tornado (SVG).")
  private @Nullable Path folder;

  FeasibilityCommand(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    if (runs < 1 || threads < 1) {
      throw Failure.usage("--runs and --threads are 1 or more");
    }
    PrintWriter out = spec.commandLine().getOut();
    var all = new LinkedHashMap<String, String>();
    if (file != null) {
      all.putAll(OverrideFile.read(file));
    }
    all.putAll(changes);
    EntenteModel.Settings settings =
        EntenteModel.Settings.DEFAULT.withRuns(runs).withSeed(new Seed(seed)).withThreads(threads);
    try (var workspace = useCases.open(data.folder())) {
      FeasibilityAnswer answer =
          workspace
              .runFeasibility()
              .ask(slug, asOf.on(workspace.today()), new Overrides(all), settings);
      print(answer, out);
    }
    out.flush();
    return 0;
  }

  private void print(FeasibilityAnswer answer, PrintWriter out) {
    if (format == OutputFormat.JSON) {
      out.println(Json.pretty(FeasibilityView.of(answer)));
    } else if (why) {
      out.print(answer.explanation().text());
    } else {
      FeasibilityText.print(answer, out);
    }
    if (folder != null) {
      draw(new FeasibilityCharts(answer.feasibility()), folder, out);
    }
  }

  private void draw(FeasibilityCharts charts, Path into, PrintWriter out) {
    write(into.resolve("histogram.svg"), charts.histogram(), out);
    write(into.resolve("positions.svg"), charts.positions(), out);
    write(into.resolve("tornado.svg"), charts.tornado(), out);
  }

  private void write(Path target, String text, PrintWriter out) {
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.writeString(target, text);
    } catch (IOException e) {
      throw Failure.unable("cannot write " + target + ": " + e.getMessage(), e);
    }
    if (format != OutputFormat.JSON) {
      out.println("written: " + target);
    }
  }
}
