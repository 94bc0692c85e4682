package org.entente.initiative;

import java.util.List;
import org.entente.actor.Level;
import org.entente.core.PartialDate;
import org.entente.evidence.Passage;
import org.jspecify.annotations.Nullable;

/**
 * One actor's stance on one initiative in one passage.
 *
 * @param id stable id within the store
 * @param initiative slug of the initiative
 * @param actor id of the state or organisation
 * @param speaker the person who spoke, where one is named
 * @param level for whom the speaker speaks
 * @param stance what was taken
 * @param date when it was taken, if known
 * @param confidence how sure the reader is of actor, initiative and stance together, 0..1
 * @param cue the words that decided the stance
 * @param evidence the passage
 * @param secondHand whether somebody else reported the stance
 * @param rule the rule, model or file that produced the row
 * @param steps how it was read: actor resolved how, initiative matched how, stance from which cue,
 *     flipped or hedged by what
 */
public record Statement(
    String id,
    String initiative,
    String actor,
    @Nullable String speaker,
    Level level,
    Stance stance,
    @Nullable PartialDate date,
    double confidence,
    String cue,
    Passage evidence,
    boolean secondHand,
    String rule,
    List<String> steps) {

  /** How the rule begins of what a connected model alone proposed; its name follows. */
  public static final String MODEL = "model ";

  /** How the rule ends of what a connected model proposed against what the rules read. */
  public static final String IN_CONFLICT = ", in conflict";

  public Statement {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence lies between 0 and 1, not " + confidence);
    }
    steps = List.copyOf(steps);
  }

  /** Whether a connected model alone proposed it. */
  public boolean byModel() {
    return rule.startsWith(MODEL);
  }

  /** Whether it is a model's and contradicts what the rules read. */
  public boolean inConflict() {
    return byModel() && rule.endsWith(IN_CONFLICT);
  }
}
