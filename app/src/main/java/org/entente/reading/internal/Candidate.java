package org.entente.reading.internal;

import java.util.List;
import org.entente.reading.internal.actor.Named;
import org.entente.reading.internal.actor.Party;
import org.entente.reading.internal.grammar.Speech;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a sentence who may take a position there on an initiative.
 *
 * @param sentence where
 * @param party who
 * @param initiative slug
 * @param deeds numbers of the verb groups whose subject it is
 * @param speeches what it is reported as saying
 * @param names where it is named
 * @param findings what the rules read of it, surest first
 * @param bound whether the rules read it to hold something of another initiative there
 */
record Candidate(
    ReadSentence sentence,
    Party party,
    String initiative,
    List<Integer> deeds,
    List<Speech> speeches,
    List<Named> names,
    List<Finding> findings,
    boolean bound) {

  /** The surest reading of the rules, if they read anything. */
  @Nullable Finding found() {
    return findings.isEmpty() ? null : findings.getFirst();
  }

  /** Whether the rules leave no doubt: a plain cue bound to it and to the initiative itself. */
  boolean isPlain(double sure) {
    Finding found = found();
    return found != null
        && found.confidence() >= sure
        && found.target().explicit()
        && !found.holder().secondHand();
  }

  /** Whether it does, says or is read to hold anything in the sentence. */
  boolean hasRole() {
    return !deeds.isEmpty() || !speeches.isEmpty() || !findings.isEmpty();
  }

  /** Whether a token belongs to what it does or says. */
  boolean covers(int token) {
    return speeches.stream().anyMatch(s -> token >= s.start() && token < s.end())
        || deeds.stream().anyMatch(g -> token >= begin(g) && token < end(g));
  }

  private int begin(int group) {
    return sentence.parsed().groups().get(group).start();
  }

  private int end(int group) {
    return sentence.clauseEnd(sentence.parsed().groups().get(group).main() + 1);
  }

  /** The token that stands for it: the cue, its name, its verb or its words. */
  int at() {
    Finding found = found();
    if (found != null) {
      return found.at();
    }
    if (!names.isEmpty()) {
      return names.getFirst().start();
    }
    return deeds.isEmpty() ? speeches.getFirst().start() : begin(deeds.getFirst());
  }
}
