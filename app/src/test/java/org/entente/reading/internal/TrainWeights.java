package org.entente.reading.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.actor.ActorDirectory;
import org.entente.actor.StarterActors;
import org.entente.initiative.Initiatives;
import org.entente.initiative.Stance;
import org.entente.initiative.internal.InitiativeFiles;
import org.entente.reading.LabelledDocument;

/**
 * Fits the weights of the signs to labelled documents: {@code TrainWeights OUTPUT SET...}, where a
 * set is a folder of labelled documents under {@code reading} or elsewhere.
 */
final class TrainWeights {

  /** The penalties are those that did best in five folds over documents; see docs/quality.md. */
  private static final double POSITION_PENALTY = 5;

  private static final double STANCE_PENALTY = 3.3;
  private static final double ACCEPTABLE = 0.3;
  private static final double ELSEWHERE = 0.2;
  private static final int LEAST_SEEN = 4;
  private static final int ITERATIONS = 400;

  /** Signs of whether a position is taken on the initiative at all, which tell nothing of which. */
  private static final List<String> OF_PLACE =
      List.of(
          "does or says",
          "certainty",
          "first sentence",
          "second sentence",
          "initiative named",
          "another",
          "only another",
          "one of several",
          "not what the text",
          "pointed back",
          "body",
          "rules read it of another",
          "rules read of a body",
          "rules read, level",
          "rules read, object",
          "rules read nothing");

  private static final ActorDirectory ACTORS = StarterActors.load(List.of());
  private static final Initiatives INITIATIVES = InitiativeFiles.starter();

  private TrainWeights() {}

  public static void main(String[] args) throws IOException {
    var labelled = new ArrayList<LabelledDocument>();
    for (String set : Arrays.asList(args).subList(1, args.length)) {
      labelled.addAll(LabelledDocument.set(set));
    }
    var reader = reader(new SignWeights(Map.of()), Voices.STARTER);
    Map<String, double[]> weights = fit(LabelledSigns.of(reader, labelled));
    Files.writeString(Path.of(args[0]), text(weights));
  }

  static RuleReader reader(SignWeights weights, Voices voices) {
    return new RuleReader(ACTORS, INITIATIVES, weights, voices);
  }

  /** The weights of every sign seen often enough: for a position, then for each stance. */
  static Map<String, double[]> fit(List<LabelledSigns> labelled) {
    Map<String, Integer> seen = new TreeMap<>();
    labelled.forEach(l -> l.signs().keySet().forEach(s -> seen.merge(s, 1, Integer::sum)));
    seen.values().removeIf(n -> n < LEAST_SEEN);
    List<String> names = new ArrayList<>(seen.keySet());
    names.add(SignWeights.BIAS);
    Map<String, Integer> columns = new HashMap<>();
    names.forEach(n -> columns.put(n, columns.size()));
    var positions = new ArrayList<WeightFit.Sample>();
    var stances = new ArrayList<WeightFit.Sample>();
    for (LabelledSigns l : labelled) {
      double open = l.elsewhere() ? ELSEWHERE : 1;
      positions.add(sample(l.signs(), columns, l.label() == null ? 0 : 1, open));
      if (l.label() != null) {
        Map<String, Double> telling = telling(l.signs());
        stances.add(sample(telling, columns, index(l.label().stance()), 1));
        l.label().acceptable().stream()
            .limit(1)
            .forEach(s -> stances.add(sample(telling, columns, index(s), ACCEPTABLE)));
      }
    }
    int n = names.size();
    int k = Signs.STANCES.size();
    double[] position = new WeightFit(positions, n, 2, POSITION_PENALTY * 2, n - 1).fit(ITERATIONS);
    double[] stance = new WeightFit(stances, n, k, STANCE_PENALTY, n - 1).fit(ITERATIONS);
    Map<String, double[]> weights = new TreeMap<>();
    for (int i = 0; i < n; i++) {
      double[] row = new double[k + 1];
      row[0] = position[i * 2 + 1] - position[i * 2];
      System.arraycopy(stance, i * k, row, 1, k);
      weights.put(names.get(i), row);
    }
    return weights;
  }

  private static Map<String, Double> telling(Map<String, Double> signs) {
    var telling = new TreeMap<>(signs);
    telling.keySet().removeIf(sign -> OF_PLACE.stream().anyMatch(sign::startsWith));
    return telling;
  }

  private static int index(Stance stance) {
    return Signs.STANCES.indexOf(stance);
  }

  private static WeightFit.Sample sample(
      Map<String, Double> signs, Map<String, Integer> columns, int outcome, double weight) {
    var known = new TreeMap<Integer, Double>();
    signs.forEach(
        (sign, strength) -> {
          Integer column = columns.get(sign);
          if (column != null) {
            known.put(column, strength);
          }
        });
    known.put(columns.get(SignWeights.BIAS), 1.0);
    return new WeightFit.Sample(
        known.keySet().stream().mapToInt(i -> i).toArray(),
        known.values().stream().mapToDouble(d -> d).toArray(),
        outcome,
        weight);
  }

  static String text(Map<String, double[]> weights) {
    var text = new StringBuilder();
    text.append(
        "# Weights of signs, fitted to labelled documents by TrainWeights (test sources).\n");
    text.append("# sign, position, support, lean support, neutral, lean oppose, oppose\n");
    weights.forEach(
        (sign, row) -> {
          text.append(sign);
          for (double w : row) {
            text.append('\t').append(String.format(Locale.ROOT, "%.3f", w));
          }
          text.append('\n');
        });
    return text.toString();
  }
}
