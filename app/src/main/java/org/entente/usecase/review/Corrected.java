package org.entente.usecase.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.actor.ActorDirectory;
import org.entente.actor.Level;
import org.entente.core.Failure;
import org.entente.core.Nearest;
import org.entente.core.PartialDate;
import org.entente.initiative.Factor;
import org.entente.initiative.Initiatives;
import org.entente.initiative.Stance;
import org.entente.initiative.Statement;
import org.jspecify.annotations.Nullable;

/** Makes the statement that a person says was to be read, checking every part. */
final class Corrected {

  private static final String NONE = "-";
  private static final int LONGEST_NAME = 120;

  private final Initiatives initiatives;
  private final ActorDirectory actors;
  private final LocalDate today;

  Corrected(Initiatives initiatives, ActorDirectory actors, LocalDate today) {
    this.initiatives = initiatives;
    this.actors = actors;
    this.today = today;
  }

  Statement of(Statement read, Judge.Changes changes) {
    return new Statement(
        read.id(),
        changes.initiative().isEmpty()
            ? read.initiative()
            : initiatives.get(changes.initiative()).slug(),
        changes.actor().isEmpty() ? read.actor() : actor(changes.actor()),
        speaker(read.speaker(), changes.speaker()),
        changes.level().isEmpty()
            ? read.level()
            : word("level", changes.level(), List.of(Level.values()), Level::word),
        changes.stance().isEmpty()
            ? read.stance()
            : word("stance", changes.stance(), List.of(Stance.values()), Stance::word),
        date(read.date(), changes.date()),
        read.confidence(),
        read.cue(),
        read.evidence(),
        read.secondHand(),
        read.rule(),
        read.steps());
  }

  /** By its id or its usual name. */
  private String actor(String text) {
    return actors.list().stream()
        .filter(actor -> actor.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseGet(() -> actors.get(text))
        .id();
  }

  private static @Nullable String speaker(@Nullable String read, String changed) {
    if (changed.length() > LONGEST_NAME) {
      throw Failure.usage("speaker: a name has at most " + LONGEST_NAME + " characters");
    }
    return changed.isEmpty() ? read : changed.equals(NONE) ? null : changed;
  }

  private @Nullable PartialDate date(@Nullable PartialDate read, String changed) {
    if (changed.isEmpty()) {
      return read;
    }
    if (changed.equals(NONE)) {
      return null;
    }
    PartialDate date;
    try {
      date = PartialDate.parse(changed);
    } catch (IllegalArgumentException e) {
      throw Failure.usage("date: " + e.getMessage());
    }
    if (date.first().isAfter(today)) {
      throw Failure.usage("date: " + date + " is still to come; nothing was said then yet");
    }
    return date;
  }

  private static <E extends Enum<E>> E word(
      String field, String text, List<E> all, Function<E, String> word) {
    String wanted = text.toLowerCase(Locale.ROOT).replace(' ', '_');
    return all.stream()
        .filter(each -> word.apply(each).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.usage(
                    field
                        + ": '"
                        + text
                        + "' is none; did you mean "
                        + String.join(
                            ", ", Nearest.names(wanted, all.stream().map(word).toList(), 3))
                        + "?"));
  }

  /** The factor as one of another kind; it is then an instance of no declared one. */
  static Factor of(Factor read, String kind) {
    Factor.Kind other = parse("kind", kind, List.of(Factor.Kind.values()));
    if (other == read.kind()) {
      throw Failure.usage("nothing was changed: accept it if it is right as it is");
    }
    return new Factor(other, read.initiative(), null, read.phrase(), read.evidence(), read.rule());
  }

  /** The verdict of this word. */
  static <E extends Enum<E>> E parse(String field, String text, List<E> all) {
    return word(field, text, all, each -> each.name().toLowerCase(Locale.ROOT));
  }
}
