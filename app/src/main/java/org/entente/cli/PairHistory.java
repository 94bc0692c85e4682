package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.Failure;
import org.entente.usecase.PairPromise;
import org.entente.usecase.TracePair;
import org.entente.usecase.UseCases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code entente treaties} that ask what two states promised each other. */
final class PairHistory {

  @Option(names = "--between", paramLabel = "ISO3,ISO3", description = "What two states owe.")
  private @Nullable String between;

  @Option(names = "--year", paramLabel = "YEAR", description = "In one year since 1815.")
  private @Nullable Integer year;

  @Option(
      names = "--history",
      paramLabel = "ISO3-ISO3",
      description = "What two states have owed each other since 1815.")
  private @Nullable String history;

  @Option(names = "--cow", paramLabel = "FILE", description = "COW Formal Alliances by member.")
  private @Nullable Path cow;

  @Option(names = "--atop", paramLabel = "FILE", description = "ATOP by member.")
  private @Nullable Path atop;

  @Mixin private DataOption data = new DataOption();

  boolean isAsked() {
    if (year != null && between == null) {
      throw Failure.usage("--year asks about two states: add --between, e.g. --between USA,JPN");
    }
    return between != null || history != null;
  }

  void print(UseCases useCases, OutputFormat format, PrintWriter out) {
    String[] pair = pair();
    TracePair.Datasets here = useCases.allianceData(data.folder(), cow, atop);
    TracePair.Answer answer = useCases.tracePair().trace(pair[0], pair[1], year, here);
    switch (format) {
      case JSON -> out.println(Json.text(fields(answer)));
      case TABLE -> table(answer, year, out);
    }
  }

  private String[] pair() {
    if (between != null && history != null) {
      throw Failure.usage("--between or --history, not both");
    }
    if (between != null && year == null) {
      throw Failure.usage("--between asks about one year: add --year, e.g. --year 1960");
    }
    String text = between != null ? between : String.valueOf(history);
    String[] pair = text.split(between != null ? "," : "-", -1);
    if (pair.length != 2 || pair[0].isBlank() || pair[1].isBlank()) {
      throw Failure.usage(
          "'" + text + "' is no pair: write --between USA,JPN or --history USA-JPN");
    }
    return pair;
  }

  private static void table(TracePair.Answer answer, @Nullable Integer year, PrintWriter out) {
    String when = year == null ? "since " + TracePair.FIRST_YEAR : "in " + year;
    out.println(answer.one() + " and " + answer.other() + " " + when);
    if (answer.promises().isEmpty()) {
      out.println("  no promise of either to the other is on file");
    }
    for (PairPromise p : answer.promises()) {
      out.printf(
          "  %s to %s  %-13s %s to %-10s  %s%n",
          p.ower(), p.owed(), p.kind().word(), p.from(), last(p), p.treaty());
      out.println("      " + p.citation());
    }
    if (answer.missing() != null) {
      out.println(answer.missing());
    }
  }

  private static String last(PairPromise promise) {
    return promise.last() == null ? "open" : promise.last().toString();
  }

  private static Map<String, Object> fields(TracePair.Answer answer) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("between", List.of(answer.one(), answer.other()));
    fields.put("promises", answer.promises().stream().map(PairHistory::fields).toList());
    fields.put("missing", answer.missing());
    return fields;
  }

  private static Map<String, Object> fields(PairPromise promise) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("ower", promise.ower());
    fields.put("owed", promise.owed());
    fields.put("kind", promise.kind().word());
    fields.put("article", promise.article());
    fields.put("from", promise.from().toString());
    fields.put("last", promise.last() == null ? null : promise.last().toString());
    fields.put("treaty", promise.treaty());
    fields.put("citation", promise.citation());
    return fields;
  }
}
