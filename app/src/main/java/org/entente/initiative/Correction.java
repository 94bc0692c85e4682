package org.entente.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.evidence.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A person's judgement of how one statement was read, or one that no rule read. It counts from its
 * day on, in views of that day and later, until the day it was undone.
 *
 * @param number running number in the order in which judgements were made, from 1
 * @param day the first day whose views know it, UTC
 * @param by who judged; null where no name was given
 * @param verdict what the judgement is
 * @param before the statement as it was read when it was judged, or as it was added
 * @param after what the passage says instead, where the verdict is that it was to be corrected
 * @param reason why, in the person's words; empty where none was given
 * @param undone the first day whose views no longer know it; null while it stands
 */
public record Correction(
    long number,
    LocalDate day,
    @Nullable String by,
    Verdict verdict,
    Statement before,
    @Nullable Statement after,
    String reason,
    @Nullable LocalDate undone)
    implements Ruling {

  /**
   * How sure a statement is that a person has vouched for, as for one that was looked up with high
   * confidence.
   */
  public static final double CERTAINTY = 0.95;

  /** What a person can say of a reading. */
  public enum Verdict {
    /** It says what the passage says. */
    ACCEPT,
    /** The passage does not say it, nor anything like it that counts. */
    REJECT,
    /** The passage says something else. */
    CORRECT,
    /** The passage says it, and no rule had read it. */
    ADD;

    /** What can be said of a statement that was read. */
    public static final List<Verdict> OF_A_READING = List.of(ACCEPT, REJECT, CORRECT);

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What was done to the statement: accepted, rejected, corrected or added. */
    public String done() {
      return word() + "ed";
    }
  }

  public Correction {
    if ((after != null) != (verdict == Verdict.CORRECT)) {
      throw new IllegalArgumentException("only a corrected statement says something else");
    }
  }

  /** The judgement, no longer counting from a day on. */
  public Correction undoneOn(LocalDate from) {
    return new Correction(number, day, by, verdict, before, after, reason, from);
  }

  /** What the person vouches for, with how it came to be; nothing where it was rejected. */
  public Optional<Statement> vouched() {
    return switch (verdict) {
      case ACCEPT, ADD -> Optional.of(signed(before));
      case CORRECT -> Optional.ofNullable(after).map(this::signed);
      case REJECT -> Optional.empty();
    };
  }

  private Statement signed(Statement statement) {
    var steps = new ArrayList<>(before.steps());
    steps.add(line());
    return new Statement(
        statement.id(),
        statement.initiative(),
        statement.actor(),
        statement.speaker(),
        statement.level(),
        statement.stance(),
        statement.date(),
        CERTAINTY,
        statement.cue(),
        statement.evidence(),
        statement.secondHand(),
        statement.rule(),
        steps);
  }

  @Override
  public Passage evidence() {
    return before.evidence();
  }

  @Override
  public String rule() {
    return before.rule();
  }

  @Override
  public String subject() {
    return before.actor() + " " + before.stance().word();
  }

  /** Same actor, initiative and stance: the row that readings are scored by. */
  @Override
  public boolean wasRight() {
    return vouched()
        .filter(says -> says.actor().equals(before.actor()))
        .filter(says -> says.initiative().equals(before.initiative()))
        .filter(says -> says.stance() == before.stance())
        .isPresent();
  }
}
