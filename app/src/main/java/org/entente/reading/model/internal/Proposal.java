package org.entente.reading.model.internal;

import java.util.List;

/**
 * One row of a model's answer, of the right shape but not yet checked.
 *
 * @param sentence number of the sentence that carries it
 * @param quote words of that sentence that show the stance
 * @param initiative slug
 * @param actor name of the state or organisation
 * @param speaker who spoke; empty where nobody is named
 * @param level for whom
 * @param stance which
 * @param secondHand whether somebody else reports it
 */
record Proposal(
    int sentence,
    String quote,
    String initiative,
    String actor,
    String speaker,
    String level,
    String stance,
    boolean secondHand) {

  /** The fields of a row, all of which must be there and no other. */
  static final List<String> FIELDS =
      List.of(
          "sentence", "quote", "initiative", "actor", "speaker", "level", "stance", "secondHand");
}
