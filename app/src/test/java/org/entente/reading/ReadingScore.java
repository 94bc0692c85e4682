package org.entente.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.initiative.Stance;
import org.entente.initiative.Statement;

/**
 * How well documents were read. A row is one stance of one actor on one initiative in one document;
 * it is right strictly when that stance was labelled, leniently when an acceptable one was.
 */
public final class ReadingScore {

  /** Counts of rows right, read and labelled. */
  public record Counts(int right, int read, int labelled) {

    public Counts plus(int moreRight, int moreRead, int moreLabelled) {
      return new Counts(right + moreRight, read + moreRead, labelled + moreLabelled);
    }

    public double f1() {
      return read + labelled == 0 ? 0 : 2.0 * right / (read + labelled);
    }

    double precision() {
      return read == 0 ? 0 : (double) right / read;
    }

    double recall() {
      return labelled == 0 ? 0 : (double) right / labelled;
    }
  }

  static final Counts NONE = new Counts(0, 0, 0);

  public Counts strict = NONE;
  public Counts lenient = NONE;
  public Counts pairs = NONE;
  int relevantRight;
  int documents;
  final Map<Stance, Counts> byStance = new TreeMap<>();
  final Map<String, Counts> byInitiative = new TreeMap<>();
  final Map<String, Counts> byTag = new TreeMap<>();
  final Map<String, Counts> byRule = new TreeMap<>();
  final Map<Integer, Counts> byConfidence = new TreeMap<>();

  public static ReadingScore of(Reader reader, List<LabelledDocument> labelled) {
    var score = new ReadingScore();
    for (LabelledDocument d : labelled) {
      score.add(d, reader.read(d.document()));
    }
    return score;
  }

  private void add(LabelledDocument d, Reading reading) {
    documents++;
    relevantRight += reading.relevant() == d.relevant() ? 1 : 0;
    Map<String, List<LabelledDocument.Label>> gold = new TreeMap<>();
    for (LabelledDocument.Label label : d.stances()) {
      List<LabelledDocument.Label> rows = gold.computeIfAbsent(label.key(), k -> new ArrayList<>());
      if (rows.stream().noneMatch(r -> r.stance() == label.stance())) {
        rows.add(label);
      }
    }
    Map<String, Map<Stance, Statement>> read = new TreeMap<>();
    for (Statement s : reading.statements()) {
      read.computeIfAbsent(s.actor() + " " + s.initiative(), k -> new TreeMap<>())
          .putIfAbsent(s.stance(), s);
    }
    Set<String> keys = new TreeSet<>(gold.keySet());
    keys.addAll(read.keySet());
    for (String key : keys) {
      add(key, gold.getOrDefault(key, List.of()), read.getOrDefault(key, Map.of()));
    }
  }

  private void add(String key, List<LabelledDocument.Label> gold, Map<Stance, Statement> read) {
    pairs =
        pairs.plus(
            gold.isEmpty() || read.isEmpty() ? 0 : 1,
            read.isEmpty() ? 0 : 1,
            gold.isEmpty() ? 0 : 1);
    var open = new LinkedHashSet<>(read.keySet());
    int loose = 0;
    for (LabelledDocument.Label label : gold) {
      Stance hit = open.stream().filter(label::accepts).findFirst().orElse(null);
      loose += hit == null ? 0 : 1;
      open.remove(hit);
      int exact = read.containsKey(label.stance()) ? 1 : 0;
      byStance.merge(label.stance(), new Counts(exact, 0, 1), ReadingScore::sum);
      for (String tag : label.tags()) {
        byTag.merge(tag, new Counts(hit == null ? 0 : 1, 0, 1), ReadingScore::sum);
      }
    }
    int exact = (int) gold.stream().filter(l -> read.containsKey(l.stance())).count();
    strict = strict.plus(exact, read.size(), gold.size());
    lenient = lenient.plus(loose, read.size(), gold.size());
    byInitiative.merge(
        key.substring(key.indexOf(' ') + 1),
        new Counts(loose, read.size(), gold.size()),
        ReadingScore::sum);
    read.values().forEach(s -> count(s, gold));
  }

  private void count(Statement s, List<LabelledDocument.Label> gold) {
    int right = gold.stream().anyMatch(l -> l.accepts(s.stance())) ? 1 : 0;
    byStance.merge(s.stance(), new Counts(0, 1, 0), ReadingScore::sum);
    byRule.merge(s.rule(), new Counts(right, 1, 0), ReadingScore::sum);
    byConfidence.merge((int) (s.confidence() * 5), new Counts(right, 1, 0), ReadingScore::sum);
  }

  private static Counts sum(Counts a, Counts b) {
    return a.plus(b.right(), b.read(), b.labelled());
  }
}
