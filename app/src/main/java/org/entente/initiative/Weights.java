package org.entente.initiative;

import java.util.Map;
import org.entente.actor.Level;
import org.entente.evidence.SourceGrade;
import org.entente.pack.PackFile;
import org.entente.pack.Yaml;

/**
 * How much one statement says about where its actor stands; a versioned file that a user can edit.
 *
 * @param version number of the file's edition
 * @param level factor by who speaks, 0..1
 * @param halfLifeDays days in which a statement loses half of its weight
 * @param source factor by the Admiralty code's letter, 0..1
 * @param information factor by the Admiralty code's figure, 0..1
 * @param secondHand factor for a stance that somebody else reported, 0..1
 * @param statementSpread standard deviation, in scale points, of one full-weight statement about
 *     the position
 * @param priorSpread standard deviation, in scale points, of the position before anything was said
 * @param movedBy change, in scale points, from which on an actor has moved
 * @param changeDays how many days "what changed" looks back
 * @param silenceBelow probability under which a gap counts as silence, 0..1
 */
public record Weights(
    int version,
    Map<String, Double> level,
    double halfLifeDays,
    Map<String, Double> source,
    Map<String, Double> information,
    double secondHand,
    double statementSpread,
    double priorSpread,
    double movedBy,
    int changeDays,
    double silenceBelow) {

  public Weights {
    for (Level each : Level.values()) {
      requireShare("level." + each.word(), level.get(each.word()));
    }
    for (char letter = 'A'; letter <= 'F'; letter++) {
      requireShare("source." + letter, source.get(String.valueOf(letter)));
    }
    for (int figure = 1; figure <= 6; figure++) {
      requireShare("information." + figure, information.get(String.valueOf(figure)));
    }
    requireShare("secondHand", secondHand);
    Initiative.require(halfLifeDays > 0, "halfLifeDays", "more than 0");
    Initiative.require(statementSpread > 0, "statementSpread", "more than 0");
    Initiative.require(priorSpread > 0, "priorSpread", "more than 0");
    level = Map.copyOf(level);
    source = Map.copyOf(source);
    information = Map.copyOf(information);
  }

  private static void requireShare(String field, @org.jspecify.annotations.Nullable Double value) {
    Initiative.require(value != null && value >= 0 && value <= 1, field, "a number from 0 to 1");
  }

  public static Weights read(PackFile file) {
    return Yaml.read(file, Weights.class);
  }

  public double of(Level who) {
    return level.getOrDefault(who.word(), 0.0);
  }

  /** Factor for a source's grade: reliability times credibility. */
  public double of(SourceGrade grade) {
    return source.getOrDefault(String.valueOf(grade.source()), 0.0)
        * information.getOrDefault(String.valueOf(grade.information()), 0.0);
  }

  /** Factor for age: a half after each half-life. */
  public double ofAge(long days) {
    return Math.pow(0.5, Math.max(0, days) / halfLifeDays);
  }
}
