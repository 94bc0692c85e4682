package org.entente.reading.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.reading.LabelledDocument;
import org.entente.reading.ReadingScore;
import org.entente.reading.ReadingScore.Counts;
import org.jspecify.annotations.Nullable;

/**
 * How well labelled documents are read by weights that were fitted to the others: {@code
 * FoldedScores SET...}, five folds over the documents of all sets, for several thresholds.
 */
final class FoldedScores {

  private static final int FOLDS = 5;

  private FoldedScores() {}

  public static void main(String[] args) throws IOException {
    Map<String, List<LabelledDocument>> sets = new LinkedHashMap<>();
    for (String set : args) {
      sets.put(set, TrainWeights.documents(set));
    }
    var documents = new ArrayList<Placed>();
    sets.forEach((set, list) -> list.forEach(d -> documents.add(new Placed(set, d))));
    List<SignWeights> fitted = fitted(documents);
    for (double first : new double[] {0.3, 0.35, 0.4, 0.5}) {
      for (double bare : new double[] {0.6, 0.7, 0.8}) {
        print(new Voices(first, bare, 0.65, 0.8), sets.keySet(), documents, fitted, System.out);
      }
    }
  }

  private record Placed(String set, LabelledDocument document) {}

  private static List<LabelledDocument> fold(
      List<Placed> all, int fold, boolean inside, @Nullable String set) {
    return IntStream.range(0, all.size())
        .filter(i -> (i % FOLDS == fold) == inside)
        .mapToObj(all::get)
        .filter(p -> set == null || p.set().equals(set))
        .map(Placed::document)
        .toList();
  }

  private static List<SignWeights> fitted(List<Placed> all) {
    var reader = TrainWeights.reader(new SignWeights(Map.of()), Voices.STARTER);
    var fitted = new ArrayList<SignWeights>();
    for (int f = 0; f < FOLDS; f++) {
      fitted.add(
          new SignWeights(TrainWeights.fit(LabelledSigns.of(reader, fold(all, f, false, null)))));
    }
    return fitted;
  }

  private static void print(
      Voices voices,
      Set<String> sets,
      List<Placed> all,
      List<SignWeights> fitted,
      PrintStream out) {
    out.printf(Locale.ROOT, "%.2f %.2f", voices.first(), voices.bare());
    Counts[] sums = none();
    for (String set : sets) {
      Counts[] counts = none();
      for (int f = 0; f < FOLDS; f++) {
        var reader = TrainWeights.reader(fitted.get(f), voices);
        var score = ReadingScore.of(reader, fold(all, f, true, set));
        add(counts, score);
        add(sums, score);
      }
      print(set, counts, out);
    }
    print("all", sums, out);
    out.println();
  }

  private static Counts[] none() {
    var none = new Counts(0, 0, 0);
    return new Counts[] {none, none, none};
  }

  private static void add(Counts[] counts, ReadingScore s) {
    counts[0] = plus(counts[0], s.strict);
    counts[1] = plus(counts[1], s.lenient);
    counts[2] = plus(counts[2], s.pairs);
  }

  private static Counts plus(Counts a, Counts b) {
    return a.plus(b.right(), b.read(), b.labelled());
  }

  private static void print(String name, Counts[] c, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "  %s %.3f %.3f %.3f",
        name.substring(name.lastIndexOf('/') + 1),
        c[0].f1(),
        c[1].f1(),
        c[2].f1());
  }
}
