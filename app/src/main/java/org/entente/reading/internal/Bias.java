package org.entente.reading.internal;

import java.util.Set;
import org.entente.initiative.Initiative;

/**
 * Settles what a text leaves open by the parties that the initiative's file declares: a wish of a
 * declared opponent is a demand upon the others, dark words of a founder are about the threat that
 * the initiative answers.
 */
final class Bias {

  private static final Set<String> WISHES =
      Set.of("want", "propose", "own", "praise", "positive", "prospect", "merit", "interest");
  private static final Set<String> ADDRESSING =
      Set.of("urge", "demand", "ask", "call", "expect", "insist", "press", "require", "warn");
  private static final Set<String> DARK =
      Set.of("harm", "negative", "condemn", "warn", "reject", "dissuade");

  private final Topic topic;

  Bias(Topic topic) {
    this.topic = topic;
  }

  /** The value of a wish that governs nothing: of a declared opponent, against. */
  double ofWish(double value, String family, String verb, String actor, String slug) {
    if (value <= 0 || !family.equals("want")) {
      return value;
    }
    return isOpponent(actor, slug)
        ? -1
        : ADDRESSING.contains(verb) && isOutsider(actor, slug) ? -0.5 : value;
  }

  /** The value of a mere tone. */
  double ofTone(double value, String family, String verb, String actor, String slug) {
    double wish = ofWish(value, family, verb, actor, slug);
    if (wish < 0) {
      return wish;
    }
    if (value > 0 && WISHES.contains(family) && isOpponent(actor, slug)) {
      return -1;
    }
    return value < 0 && DARK.contains(family) && isFounder(actor, slug) ? 1 : value;
  }

  boolean isOpponent(String actor, String slug) {
    Initiative initiative = topic.find(slug);
    return initiative != null && initiative.opponents().contains(actor);
  }

  /** Neither founder, proposer nor candidate. */
  private boolean isOutsider(String actor, String slug) {
    Initiative initiative = topic.find(slug);
    return initiative != null
        && !isFounder(actor, slug)
        && initiative.candidates().stream().noneMatch(c -> c.actor().equals(actor));
  }

  private boolean isFounder(String actor, String slug) {
    Initiative initiative = topic.find(slug);
    return initiative != null
        && (initiative.founders().contains(actor)
            || initiative.proposer() != null && initiative.proposer().actor().equals(actor));
  }
}
