package org.entente.reading.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.reading.LabelledDocument;
import org.entente.reading.ReadingScore;
import org.entente.reading.ReadingScore.Counts;

/**
 * How well labelled documents are read by weights that were fitted to the others: {@code
 * FoldedScores [--by-initiative|--thresholds] SET...}. Five folds over the documents of all sets,
 * with the thresholds of the product or with several; by initiative, each initiative's documents
 * are read by weights fitted to those about other initiatives.
 */
final class FoldedScores {

  private static final int FOLDS = 5;
  private static final String BY_INITIATIVE = "--by-initiative";
  private static final String THRESHOLDS = "--thresholds";

  /** A document with the set it is of and the fold in which it is read. */
  private record Placed(String set, LabelledDocument document, String fold) {}

  private final List<Placed> documents;
  private final Map<String, SignWeights> fitted = new TreeMap<>();
  private final PrintStream out;

  private FoldedScores(List<Placed> documents, PrintStream out) {
    this.documents = documents;
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    boolean byInitiative = args[0].equals(BY_INITIATIVE);
    boolean thresholds = args[0].equals(THRESHOLDS);
    var documents = new ArrayList<Placed>();
    for (String set :
        Arrays.asList(args).subList(byInitiative || thresholds ? 1 : 0, args.length)) {
      for (LabelledDocument d : LabelledDocument.set(set)) {
        String number = "fold " + documents.size() % FOLDS;
        documents.add(new Placed(set, d, byInitiative ? initiative(d) : number));
      }
    }
    var scores = new FoldedScores(documents, System.out);
    scores.fit();
    if (byInitiative) {
      scores.printByFold();
    } else if (thresholds) {
      scores.printByThreshold();
    } else {
      scores.printBySet(Voices.STARTER);
    }
  }

  /** What a document is about; those about nothing make a fold of their own. */
  private static String initiative(LabelledDocument document) {
    return document.stances().isEmpty() ? "none" : document.stances().getFirst().initiative();
  }

  private void fit() {
    var reader = TrainWeights.reader(new SignWeights(Map.of()), Voices.STARTER);
    List<LabelledSigns> signs =
        LabelledSigns.of(reader, documents.stream().map(Placed::document).toList());
    Map<String, String> folds =
        documents.stream()
            .collect(Collectors.toMap(p -> p.document().document().id(), Placed::fold));
    for (String fold : new LinkedHashSet<>(folds.values())) {
      List<LabelledSigns> others =
          signs.stream().filter(s -> !fold.equals(folds.get(s.document()))).toList();
      fitted.put(fold, new SignWeights(TrainWeights.fit(others)));
    }
  }

  private void printByThreshold() {
    for (double first : new double[] {0.35, 0.4, 0.45}) {
      for (double bare : new double[] {0.5, 0.6, 0.7}) {
        out.printf(Locale.ROOT, "%.2f %.2f", first, bare);
        printBySet(new Voices(first, bare, 0.25, 0.65, 0.8));
      }
    }
  }

  private void printBySet(Voices voices) {
    Set<String> sets = new LinkedHashSet<>();
    documents.forEach(p -> sets.add(p.set()));
    var all = new Sum();
    for (String set : sets) {
      var sum = new Sum();
      fitted.keySet().forEach(fold -> sum.add(score(voices, fold, set)));
      sum.print(set.substring(set.lastIndexOf('/') + 1), out);
      all.add(sum);
    }
    all.print("all", out);
    out.println();
  }

  private void printByFold() {
    var all = new Sum();
    for (String fold : fitted.keySet()) {
      var sum = new Sum();
      sum.add(score(Voices.STARTER, fold, ""));
      sum.print(fold, out);
      out.println();
      all.add(sum);
    }
    all.print("all", out);
    out.println();
  }

  /** The documents of one fold and set, or of all sets where it is empty. */
  private ReadingScore score(Voices voices, String fold, String set) {
    SignWeights weights = fitted.getOrDefault(fold, new SignWeights(Map.of()));
    return ReadingScore.of(
        TrainWeights.reader(weights, voices),
        documents.stream()
            .filter(p -> p.fold().equals(fold) && (set.isEmpty() || p.set().equals(set)))
            .map(Placed::document)
            .toList());
  }

  /** Strict, lenient and pairs over several scores. */
  private static final class Sum {
    private Counts strict = new Counts(0, 0, 0);
    private Counts lenient = strict;
    private Counts pairs = strict;

    void add(ReadingScore s) {
      strict = plus(strict, s.strict);
      lenient = plus(lenient, s.lenient);
      pairs = plus(pairs, s.pairs);
    }

    void add(Sum s) {
      strict = plus(strict, s.strict);
      lenient = plus(lenient, s.lenient);
      pairs = plus(pairs, s.pairs);
    }

    private static Counts plus(Counts a, Counts b) {
      return a.plus(b.right(), b.read(), b.labelled());
    }

    void print(String name, PrintStream out) {
      out.printf(Locale.ROOT, "  %s %.3f %.3f %.3f", name, strict.f1(), lenient.f1(), pairs.f1());
    }
  }
}
