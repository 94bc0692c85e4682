package org.entente.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.bargaining.Feasibility;
import org.entente.bargaining.FeasibilityQuestion;
import org.entente.bargaining.PartyOutlook;
import org.entente.bargaining.Sensitivity;
import org.entente.bargaining.Shift;
import org.entente.usecase.feasibility.FeasibilityAnswer;
import org.entente.usecase.feasibility.ReversionSentence;

/** An answer on feasibility as text that is read in a minute. */
final class FeasibilityText {

  private static final String LEGEND =
      """
      Position: nine times in ten within the brackets. Joins: it forms with this party.
      Willing: the party itself stands at the accession point and nothing forbids it.
      Power: share of the deciding votes (Shapley-Shubik). Without it: shift of the mean outcome.\
      """;

  private static final int BAR = 30;
  private static final int MOST = 5;
  private static final int FEWEST = 100;

  private FeasibilityText() {}

  static void print(FeasibilityAnswer answer, PrintWriter out) {
    Feasibility f = answer.feasibility();
    FeasibilityQuestion q = f.question();
    out.println(q.name() + ", as known on " + answer.asOf().day());
    out.println();
    out.println(
        "It forms with probability "
            + f.formed().percent()
            + " ("
            + f.formed().word()
            + "): an outcome at or above "
            + number(q.accessionPoint())
            + ". Half of the runs end between "
            + number(f.outcome().q25())
            + " and "
            + number(f.outcome().q75())
            + ".");
    Feasibility unchanged = answer.unchanged();
    if (unchanged != null) {
      out.println(
          "Set: "
              + String.join(", ", answer.changes())
              + ". This takes the chance from "
              + unchanged.formed().percent()
              + " to "
              + f.formed().percent()
              + " and the mean outcome from "
              + tenth(unchanged.outcome().mean())
              + " to "
              + tenth(f.outcome().mean())
              + ".");
    }
    out.println("Rule: " + q.rule().words() + ". " + ReversionSentence.of(f));
    labels(f, out);
    parties(f, out);
    coalitions(f, out);
    sensitivities(f, out);
    shifts(f, out);
    out.println();
    out.println(
        "Beside it: weighted mean of positions "
            + number(f.baselines().weightedMean())
            + ", unweighted "
            + number(f.baselines().mean())
            + ", median "
            + number(f.baselines().median())
            + ".");
    out.println(answer.confidence());
    out.println(f.runs() + " runs, seed " + f.seed().value() + ". --why explains the headline.");
  }

  private static void labels(Feasibility f, PrintWriter out) {
    out.println();
    out.println("Outcome at or above");
    for (Feasibility.LabelChance label : f.labels()) {
      int length = (int) Math.round(label.chance().value() * BAR);
      out.printf(
          Locale.ROOT,
          "  %3.0f  %-" + BAR + "s %5s  %s%n",
          label.point().value(),
          "█".repeat(length),
          label.chance().percent(),
          label.point().label());
    }
  }

  private static void parties(Feasibility f, PrintWriter out) {
    out.println();
    var table =
        new TextTable("party", "role", "position", "joins", "willing", "power", "without it");
    f.parties().stream()
        .sorted(
            Comparator.comparing((PartyOutlook o) -> o.party().role())
                .thenComparing(Comparator.comparingDouble(PartyOutlook::before).reversed())
                .thenComparing(o -> o.party().id()))
        .forEach(o -> table.add(row(o)));
    out.print(table);
    out.println(LEGEND);
  }

  private static String[] row(PartyOutlook o) {
    boolean candidate = o.party().isCandidate();
    return new String[] {
      o.party().id(),
      o.party().role().name().toLowerCase(Locale.ROOT),
      o.party().position().toString(),
      candidate ? o.accedes().percent() : "",
      candidate ? o.willing().percent() : "",
      o.power() == 0 ? "" : String.format(Locale.ROOT, "%.2f", o.power()),
      String.format(Locale.ROOT, "%+.1f", Math.rint(10 * o.swing()) / 10 + 0.0)
    };
  }

  private static void coalitions(Feasibility f, PrintWriter out) {
    out.println();
    if (f.formed().value() * f.runs() < FEWEST) {
      out.println("It forms in too few runs to say with whom.");
      return;
    }
    out.println(
        "Where it forms, nearly always in: "
            + (f.core().isEmpty()
                ? "nobody"
                : String.join(", ", f.core().stream().sorted().toList()))
            + ". Likeliest memberships:");
    for (Feasibility.Coalition c : f.coalitions().stream().limit(MOST).toList()) {
      out.println(
          String.format(Locale.ROOT, "  %3.0f%%  ", c.share() * 100)
              + String.join(" ", c.members()));
    }
  }

  private static void sensitivities(Feasibility f, PrintWriter out) {
    out.println();
    out.println("What is uncertain and matters most (mean outcome at either end)");
    for (Sensitivity s : f.sensitivities().stream().limit(MOST).toList()) {
      out.printf(
          Locale.ROOT,
          "  %-8s %-10s %-18s %5.1f to %5.1f%n",
          s.party(),
          s.figure().name().toLowerCase(Locale.ROOT),
          s.range(),
          s.outcomeAtLow(),
          s.outcomeAtHigh());
    }
  }

  private static void shifts(Feasibility f, PrintWriter out) {
    out.println();
    out.println("Smallest single moves that bring an outcome across a threshold to even chance");
    for (double threshold : thresholds(f)) {
      List<Shift> shifts =
          f.shifts().stream().filter(s -> s.threshold() == threshold).limit(MOST).toList();
      if (shifts.isEmpty()) {
        out.println("  " + number(threshold) + ": no single party's move suffices");
      }
      for (Shift s : shifts) {
        String move = s.party() + " from " + number(s.from()) + " to " + number(s.to());
        out.println("  " + number(threshold) + ": " + move + " (" + s.chance().percent() + ")");
      }
    }
  }

  /** Those that were searched: the label next above the median outcome and the accession point. */
  private static List<Double> thresholds(Feasibility f) {
    return java.util.stream.Stream.concat(
            f.question().scale().stream()
                .map(FeasibilityQuestion.ScalePoint::value)
                .filter(v -> v > f.outcome().median())
                .limit(1),
            java.util.stream.Stream.of(f.question().accessionPoint()))
        .distinct()
        .sorted()
        .toList();
  }

  private static String tenth(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }
}
