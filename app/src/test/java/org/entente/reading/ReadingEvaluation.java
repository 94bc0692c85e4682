package org.entente.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.actor.ActorDirectory;
import org.entente.actor.StarterActors;
import org.entente.initiative.Initiatives;
import org.entente.initiative.internal.InitiativeFiles;
import org.entente.reading.ReadingScore.Counts;
import org.entente.reading.internal.RuleReader;
import org.entente.reading.model.ConnectedModel;
import org.entente.reading.model.ModelAnswers;
import org.entente.reading.model.ModelKind;
import org.entente.reading.model.ModelSettings;

/**
 * Prints how well the reader reads labelled documents: {@code ReadingEvaluation [FOLDER|SET]},
 * without either the project's own labelled texts. With {@code --model URL NAME [openai|ollama]}
 * after it, a model is asked as well, its key taken from ENTENTE_MODEL_KEY.
 */
public final class ReadingEvaluation {

  private ReadingEvaluation() {}

  public static void main(String[] args) throws IOException {
    int model = List.of(args).indexOf("--model");
    boolean named = args.length > 0 && model != 0;
    List<LabelledDocument> labelled =
        named ? LabelledDocument.set(args[0]) : LabelledDocument.own();
    Reader reader = model < 0 ? reader() : withModel(List.of(args).subList(model + 1, args.length));
    print(ReadingScore.of(reader, labelled), System.out);
    if (model >= 0) {
      Proposals sum = null;
      for (LabelledDocument each : labelled) {
        Proposals proposals = reader.proposals(each.document()).orElse(null);
        sum = proposals == null ? sum : Proposals.sum(sum, proposals);
      }
      System.out.printf("calls %d; %s%n", reader.calls(), sum == null ? "no answer" : sum.line());
    }
  }

  private static Reader withModel(List<String> words) {
    ModelKind kind =
        words.size() < 3
            ? ModelKind.OPENAI
            : ModelKind.valueOf(words.get(2).toUpperCase(Locale.ROOT));
    return ConnectedModel.reader(
        new ModelSettings(kind, words.get(0), words.get(1), Integer.MAX_VALUE, null),
        System.getenv(ConnectedModel.KEY),
        reader(),
        Starter.ACTORS,
        Starter.INITIATIVES,
        ModelAnswers.passing());
  }

  private static final class Starter {
    static final ActorDirectory ACTORS = StarterActors.load(List.of());
    static final Initiatives INITIATIVES = InitiativeFiles.starter();
    static final Reader READER = new RuleReader(ACTORS, INITIATIVES);
  }

  /** The reader with the starter actors and initiatives, built once. */
  static Reader reader() {
    return Starter.READER;
  }

  static ActorDirectory actors() {
    return Starter.ACTORS;
  }

  static Initiatives initiatives() {
    return Starter.INITIATIVES;
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
