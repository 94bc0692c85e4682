package org.entente.reading.review;

import java.util.Objects;
import org.entente.evidence.Document;
import org.entente.evidence.Hashes;
import org.entente.evidence.Passage;
import org.entente.initiative.Factor;
import org.entente.initiative.Statement;

/** When two readings of a passage are of the same thing, and when they say the same. */
public final class Sameness {

  private Sameness() {}

  /** Whose stance on what, in which words: what stays when rules change. */
  record Subject(String passage, String initiative, String actor) {
    static Subject of(Statement statement) {
      return new Subject(
          plain(statement.evidence().text()), statement.initiative(), statement.actor());
    }
  }

  /** Changes with everything that a person judges in a statement, and with its passage. */
  public static String fingerprint(Statement statement) {
    return Hashes.sha256(
            String.join(
                "\n",
                statement.id(),
                statement.initiative(),
                statement.actor(),
                String.valueOf(statement.speaker()),
                statement.level().word(),
                statement.stance().word(),
                String.valueOf(statement.date()),
                String.valueOf(statement.secondHand()),
                plain(statement.evidence().text())))
        .substring(0, 16);
  }

  /** Changes with everything that a person judges in a driver or hurdle, and with its passage. */
  public static String fingerprint(Factor factor) {
    return Hashes.sha256(
            String.join(
                "\n",
                factor.kind().name(),
                factor.initiative(),
                String.valueOf(factor.topic()),
                factor.phrase(),
                String.valueOf(factor.evidence().sentence()),
                plain(factor.evidence().text())))
        .substring(0, 16);
  }

  /** Changes with the text of a document. */
  public static String fingerprint(Document document) {
    return Hashes.sha256(document.text()).substring(0, 16);
  }

  /** Same actor, initiative and stance: the row that readings are scored by. */
  static boolean sameRow(Statement one, Statement other) {
    return one.actor().equals(other.actor())
        && one.initiative().equals(other.initiative())
        && one.stance() == other.stance();
  }

  /** Same in everything that a person can correct. */
  static boolean saysTheSame(Statement one, Statement other) {
    return sameRow(one, other)
        && one.level() == other.level()
        && Objects.equals(one.speaker(), other.speaker())
        && Objects.equals(one.date(), other.date())
        && one.secondHand() == other.secondHand();
  }

  /** Whether the text still holds the passage, whatever the breaks of its lines. */
  static boolean holds(String text, Statement statement) {
    return holds(text, statement.evidence());
  }

  static boolean holds(String text, Passage passage) {
    return plain(text).contains(plain(passage.text()));
  }

  static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
