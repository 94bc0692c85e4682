package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.core.AsOf;
import org.entente.core.Seed;
import org.entente.event.CameoRoot;
import org.entente.event.Tension;
import org.entente.event.TensionDay;
import org.entente.figure.SeriesFigure;
import org.entente.usecase.UseCases;
import org.entente.usecase.monitor.ShowTension;
import org.entente.usecase.monitor.TensionWeightsFile;
import org.entente.usecase.view.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how tense a pair of states is. */
@Command(
    name = "tension",
    mixinStandardHelpOptions = true,
    description =
        "Shows how tense a pair is: conflict weight of its coded events per thousand received,"
            + " against its own past.",
    footer = {"", "Example: entente tension CHN-PHL --from 2024-01-01 --as-of 2024-10-31"})
final class TensionCommand implements Callable<Integer> {

  private static final int SHOWN_DAYS = 14;
  private static final double WIDTH = 760;

  private final UseCases useCases;

  @Spec private CommandSpec spec;
  @Mixin private DataOption data;
  @Mixin private AsOfOption asOf;

  @Parameters(paramLabel = "PAIR", description = "Codes of two states, e.g. CHN-PHL.")
  private String pair = "";

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "First day (default: a year before).")
  private @Nullable String from;

  @Option(
      names = "--half-life",
      paramLabel = "DAYS",
      description = "Days after which an event counts half (default ${DEFAULT-VALUE}).")
  private double halfLife = ShowTension.HALF_LIFE;

  @Option(names = "--seed", paramLabel = "N", description = "Seed of the interval's draws.")
  private long seed = Seed.DEFAULT.value();

  @Option(
      names = "--weights",
      paramLabel = "FILE",
      description = "What events weigh (default: tension-weights.yaml of the data folder).")
  private @Nullable Path weights;

  @Option(names = "--svg", paramLabel = "FILE", description = "Draw the series into this file.")
  private @Nullable Path svg;

  @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES} (default table).")
  private OutputFormat format = OutputFormat.TABLE;

  TensionCommand(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Tension tension;
    try (var workspace = useCases.open(data.folder())) {
      tension =
          workspace
              .monitoring()
              .tension()
              .show(
                  new ShowTension.Question(
                      pair,
                      from == null ? null : AsOf.parse(from).day(),
                      asOf.on(workspace.today()),
                      halfLife,
                      TensionWeightsFile.read(weights, data.folder()),
                      new Seed(seed)));
    }
    if (svg != null) {
      SvgFile.write(svg, draw(tension));
    }
    if (format == OutputFormat.JSON) {
      out.println(Json.pretty(tension));
    } else {
      print(tension, out);
    }
    out.flush();
    return 0;
  }

  private static String draw(Tension tension) {
    List<SeriesFigure.Value> values =
        tension.days().stream()
            .map(day -> new SeriesFigure.Value(day.day(), day.level(), day.isGap(), day.coverage()))
            .toList();
    return SeriesFigure.standalone(
        new SeriesFigure(values, WIDTH)
            .draw(
                "tension",
                "Tension " + tension.pair(),
                "Conflict weight per thousand events received; what was not received is hatched.",
                List.of()));
  }

  private static void print(Tension tension, PrintWriter out) {
    out.print(tension.explanation().text());
    out.println();
    var table =
        new TextTable(
            "day",
            "level",
            "raw",
            "events",
            "coop v/m",
            "conflict v/m",
            "goldstein",
            "mentions",
            "received",
            "coverage");
    List<TensionDay> all = tension.days();
    List<TensionDay> days = all.subList(Math.max(0, all.size() - SHOWN_DAYS), all.size());
    for (TensionDay day : days) {
      table.add(
          day.day().toString(),
          number(day.level()),
          day.isGap() ? "gap" : number(day.raw()),
          Long.toString(day.events()),
          day.byQuad().get(0) + "/" + day.byQuad().get(1),
          day.byQuad().get(2) + "/" + day.byQuad().get(3),
          number(day.goldstein()),
          Long.toString(day.mentions()),
          Long.toString(day.received()),
          String.format(Locale.ROOT, "%.0f%%", 100 * day.coverage()));
    }
    out.print(table);
    out.println("On these days by CAMEO root: " + roots(days) + ".");
    out.println();
    out.println(
        "Change in 30 days: "
            + told(tension.change(), "", "it takes data from before them and from within them")
            + ". Against its past year: "
            + told(
                tension.robustZ(),
                " robust standard deviations",
                "it takes 30 days with data before the last, and a level that moved")
            + ".");
    out.println("Coded by machine from articles: a measure of the pair, no list of incidents.");
  }

  /** What was done, the most frequent first. */
  private static String roots(List<TensionDay> days) {
    var counts = new TreeMap<CameoRoot, Long>();
    days.forEach(
        day -> day.byRoot().forEach((root, events) -> counts.merge(root, events, Long::sum)));
    String told =
        counts.entrySet().stream()
            .sorted(Map.Entry.<CameoRoot, Long>comparingByValue().reversed())
            .map(
                count ->
                    count.getKey().code()
                        + " "
                        + count.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + " "
                        + count.getValue())
            .collect(Collectors.joining(", "));
    return told.isEmpty() ? "none" : told;
  }

  private static String told(OptionalDouble value, String unit, String otherwise) {
    return value.isPresent()
        ? String.format(Locale.ROOT, "%+.2f%s", value.getAsDouble(), unit)
        : "not known (" + otherwise + ")";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
