package org.entente.actor.internal;

import java.util.List;
import org.entente.actor.Level;
import org.entente.actor.Mention;
import org.entente.actor.Office;
import org.jspecify.annotations.Nullable;

/** One thing that a stretch of words can mean. */
sealed interface Sense {

  /**
   * A name, demonym or seat.
   *
   * @param kind which of the three
   * @param actors ids of the actors it can stand for, likeliest first
   * @param guarded whether it is also a given or family name
   */
  record Named(Mention.Kind kind, List<String> actors, boolean guarded) implements Sense {}

  /**
   * An institution.
   *
   * @param actors the actors that have it; empty where any state may
   * @param level for whom it speaks
   * @param ambiguous whether it counts only where the text names its actor too
   */
  record Institution(List<String> actors, Level level, boolean ambiguous) implements Sense {}

  /**
   * A word for an office.
   *
   * @param offices the offices meant, likeliest first; empty for a mere honorific
   * @param level level of the holder where it differs from the office's own
   * @param plural whether it names several
   * @param actor the one actor that has it, where no other does
   * @param ofBody whether it belongs to the assembly that the text spoke of last: "a member"
   */
  record Title(
      List<Office> offices,
      @Nullable Level level,
      boolean plural,
      @Nullable String actor,
      boolean ofBody)
      implements Sense {

    boolean honorific() {
      return offices.isEmpty() && level == null;
    }

    Level levelOfHolder() {
      return level != null ? level : offices.getFirst().level();
    }
  }

  /**
   * People of this name.
   *
   * @param people the candidates
   * @param full whether it is a full name rather than a family name or by-name
   */
  record Known(List<Person> people, boolean full) implements Sense {}

  /** A word beside a title. */
  record Qualified(Qualifier means) implements Sense {}

  /** A name that looks like an actor's and is none. */
  record Ignored() implements Sense {}
}
