package org.entente.reading.internal;

import java.util.List;
import org.entente.initiative.Stance;

/**
 * One stance read from one sentence, before those of a document are weighed against each other.
 *
 * @param sentence where
 * @param holder whose
 * @param target on what
 * @param stance which
 * @param confidence how sure, 0..1
 * @param cue the words that decided it
 * @param rule cue family and binding
 * @param at index of the cue's first token
 * @param steps how it was read
 */
record Finding(
    ReadSentence sentence,
    Holder holder,
    Target target,
    Stance stance,
    double confidence,
    String cue,
    String rule,
    int at,
    List<String> steps) {

  String actor() {
    return holder.party().actor();
  }

  String initiative() {
    return target.initiative();
  }
}
