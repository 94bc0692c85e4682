package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.core.AsOf;
import org.entente.core.Failure;
import org.entente.event.Bursts;
import org.entente.event.ChangePoints;
import org.entente.event.LeadLag;
import org.entente.event.ShareDay;
import org.entente.figure.SeriesFigure;
import org.entente.usecase.UseCases;
import org.entente.usecase.monitor.Traction;
import org.entente.usecase.view.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows whether the talk of an initiative grows. */
@Command(
    name = "traction",
    mixinStandardHelpOptions = true,
    description =
        "Shows which share of what was received concerns an initiative, by week, with bursts and"
            + " changes.",
    footer = {"", "Example: entente traction asian-nato --from 2024-07-01 --as-of 2024-12-31"})
final class TractionCommand implements Callable<Integer> {

  private static final double WIDTH = 760;

  private final UseCases useCases;

  @Spec private CommandSpec spec;
  @Mixin private DataOption data;
  @Mixin private AsOfOption asOf;

  @Parameters(paramLabel = "SLUG", description = "The initiative, e.g. asian-nato.")
  private String slug = "";

  @Option(names = "--from", paramLabel = "DATE", description = "First day (default: all).")
  private @Nullable String from;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Only articles in this language, ISO 639-3, e.g. jpn (GDELT only).")
  private String language = "";

  @Option(
      names = "--burst-cost",
      paramLabel = "GAMMA",
      description = "Cost of beginning a burst (default ${DEFAULT-VALUE}; 2 for fewer alarms).")
  private double gamma = 1;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description =
          "Draw the shares into this file; where there are several series, the one that rests on"
              + " the most documents.")
  private @Nullable Path svg;

  @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES} (default table).")
  private OutputFormat format = OutputFormat.TABLE;

  TractionCommand(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    if (!(gamma >= 0) || Double.isInfinite(gamma)) {
      throw Failure.usage("--burst-cost " + gamma + ": write a number of 0 or more");
    }
    String spoken = language.isEmpty() ? language : LanguageCode.check(language);
    PrintWriter out = spec.commandLine().getOut();
    List<Traction> results;
    try (var workspace = useCases.open(data.folder())) {
      results =
          workspace
              .monitoring()
              .traction(workspace.initiatives())
              .show(
                  slug,
                  from == null ? null : AsOf.parse(from).day(),
                  asOf.on(workspace.today()),
                  spoken,
                  new Bursts(2, gamma));
    }
    if (svg != null) {
      SvgFile.write(svg, draw(fullest(results)));
    }
    if (format == OutputFormat.JSON) {
      out.println(Json.pretty(results));
    } else {
      results.forEach(result -> print(result, out));
    }
    out.flush();
    return 0;
  }

  /** The series that rests on the most documents. */
  private static Traction fullest(List<Traction> results) {
    return Collections.max(
        results,
        Comparator.comparingLong(
            result -> result.days().stream().mapToLong(ShareDay::received).sum()));
  }

  private static String draw(Traction traction) {
    List<SeriesFigure.Value> values =
        traction.days().stream()
            .map(day -> new SeriesFigure.Value(day.day(), day.share(), day.isGap(), day.coverage()))
            .toList();
    List<SeriesFigure.Period> bursts =
        traction.bursts().stream()
            .map(
                b ->
                    new SeriesFigure.Period(
                        b.burst().from(),
                        b.burst().to(),
                        "burst of " + b.burst().relevant() + " documents"))
            .toList();
    return SeriesFigure.standalone(
        new SeriesFigure(values, WIDTH)
            .draw(
                "traction",
                "Traction of " + traction.initiative(),
                "Share of the "
                    + traction.basis().documents()
                    + "; "
                    + traction.basis().source()
                    + "; days without any are hatched.",
                bursts));
  }

  private static void print(Traction traction, PrintWriter out) {
    out.print(traction.explanation().text());
    Traction.Basis basis = traction.basis();
    var table =
        new TextTable("week of", "concern it", basis.documents(), "share", basis.coverage());
    for (ShareDay week : traction.weeks()) {
      if (!week.isGap()) {
        table.add(
            week.day().toString(),
            Long.toString(week.relevant()),
            Long.toString(week.received()),
            percent(week.share()),
            percent(week.coverage()));
      }
    }
    out.print(table);
    for (Traction.BurstDetail detail : traction.bursts()) {
      Bursts.Burst burst = detail.burst();
      out.printf(
          Locale.ROOT,
          "burst %s to %s: %d of %d documents, weight %.1f%n",
          burst.from(),
          burst.to(),
          burst.relevant(),
          burst.received(),
          burst.weight());
      detail.documents().forEach(title -> out.println("    " + title));
    }
    for (ChangePoints.Change change : traction.changes()) {
      out.println(
          "change on "
              + change.day()
              + ": "
              + percent(change.before())
              + " to "
              + percent(change.after()));
    }
    drivers(traction.drivers(), out);
    out.println();
  }

  private static void drivers(List<Traction.Driver> drivers, PrintWriter out) {
    var untold = new LinkedHashMap<String, List<String>>();
    for (Traction.Driver driver : drivers) {
      driver.association().ifPresent(found -> association(driver, found, out));
      if (driver.association().isEmpty()) {
        untold.computeIfAbsent(driver.note(), note -> new ArrayList<>()).add(driver.pair());
      }
    }
    untold.forEach(
        (note, pairs) ->
            out.println("not compared with tension " + String.join(", ", pairs) + ": " + note));
  }

  private static void association(Traction.Driver driver, LeadLag found, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "tension %s goes with it at %+d days (correlation %.2f, chance %.2f, %d days with data of"
            + " both); no proof of a cause%n",
        driver.pair(),
        found.lag(),
        found.correlation(),
        found.probability(),
        driver.days());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, share < 0.01 ? "%.3f%%" : "%.1f%%", 100 * share);
  }
}
