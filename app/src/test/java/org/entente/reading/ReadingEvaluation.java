package org.entente.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.actor.StarterActors;
import org.entente.initiative.internal.InitiativeFiles;
import org.entente.reading.ReadingScore.Counts;
import org.entente.reading.internal.RuleReader;

/**
 * Prints how well the reader reads labelled documents: {@code ReadingEvaluation [FOLDER]}, without
 * a folder the project's own labelled texts.
 */
public final class ReadingEvaluation {

  private ReadingEvaluation() {}

  public static void main(String[] args) throws IOException {
    List<LabelledDocument> labelled =
        args.length == 0 ? LabelledDocument.own() : LabelledDocument.folder(Path.of(args[0]));
    print(ReadingScore.of(reader(), labelled), System.out);
  }

  private static final class Starter {
    static final Reader READER =
        new RuleReader(StarterActors.load(List.of()), InitiativeFiles.starter());
  }

  /** The reader with the starter actors and initiatives, built once. */
  static Reader reader() {
    return Starter.READER;
  }

  static void print(ReadingScore score, PrintStream out) {
    out.printf(
        Locale.ROOT, "documents %d, relevance right %d%n", score.documents, score.relevantRight);
    line(out, "strict", score.strict);
    line(out, "lenient", score.lenient);
    line(out, "pairs", score.pairs);
    table(out, "stance (strict)", score.byStance);
    table(out, "initiative (lenient)", score.byInitiative);
    out.printf(
        Locale.ROOT,
        "  mean over initiatives, each weighing the same: F1 %.3f%n",
        score.byInitiative.values().stream().mapToDouble(Counts::f1).average().orElse(0));
    table(out, "phenomenon (lenient recall)", score.byTag);
    table(out, "rule (lenient precision)", score.byRule);
    table(out, "confidence, fifths (lenient precision)", score.byConfidence);
  }

  private static void table(PrintStream out, String title, Map<?, Counts> rows) {
    out.println(title);
    rows.forEach((key, counts) -> line(out, "  " + key, counts));
  }

  private static void line(PrintStream out, String name, Counts c) {
    out.printf(
        Locale.ROOT,
        "%-44s right %3d read %3d labelled %3d  P %.2f R %.2f F1 %.3f%n",
        name,
        c.right(),
        c.read(),
        c.labelled(),
        c.precision(),
        c.recall(),
        c.f1());
  }
}
