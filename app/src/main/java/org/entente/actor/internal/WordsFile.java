package org.entente.actor.internal;

import java.util.List;
import org.entente.actor.Level;
import org.entente.actor.Office;
import org.jspecify.annotations.Nullable;

/**
 * The content of one file of words: titles, institutions, parties and traps.
 *
 * @param titles words for offices
 * @param bodies institutions, those of one actor and those that every state has
 * @param qualifiers words that stand between a country and a title
 * @param ignored names that contain an actor's name but are none: Indian Ocean, Washington Post
 * @param guarded place names that are also given or family names
 * @param introductions family names that need the full name earlier in the text
 * @param traps names that are not the actor's in certain company
 * @param familyNameFirst states whose people write the family name first
 * @param executivePresidents states led by their president
 * @param notNames words that begin no person's name
 * @param adjectives words for institutions that are also adjectives: military
 * @param functionWords words that can follow an institution as subject
 * @param speechVerbs verbs of saying
 */
record WordsFile(
    List<TitleWords> titles,
    List<Body> bodies,
    List<QualifierWords> qualifiers,
    List<String> ignored,
    List<String> guarded,
    List<Trap> traps,
    List<String> introductions,
    List<String> familyNameFirst,
    List<String> executivePresidents,
    List<String> notNames,
    List<String> adjectives,
    List<String> functionWords,
    List<String> speechVerbs) {

  WordsFile {
    titles = Fields.orEmpty(titles);
    bodies = Fields.orEmpty(bodies);
    qualifiers = Fields.orEmpty(qualifiers);
    ignored = Fields.orEmpty(ignored);
    guarded = Fields.orEmpty(guarded);
    traps = Fields.orEmpty(traps);
    introductions = Fields.orEmpty(introductions);
    familyNameFirst = Fields.orEmpty(familyNameFirst);
    executivePresidents = Fields.orEmpty(executivePresidents);
    notNames = Fields.orEmpty(notNames);
    adjectives = Fields.orEmpty(adjectives);
    functionWords = Fields.orEmpty(functionWords);
    speechVerbs = Fields.orEmpty(speechVerbs);
  }

  /**
   * Words for one sort of office.
   *
   * @param offices the offices meant, most likely first; empty for a mere honorific
   * @param level for whom the holder speaks, where it differs from the office's own level
   * @param words singular forms
   * @param plurals plural forms, which name nobody in particular
   * @param actor the one actor that has the office, where no other does
   * @param ofBody whether it belongs to the assembly that the text spoke of last
   */
  record TitleWords(
      List<Office> offices,
      @Nullable Level level,
      List<String> words,
      List<String> plurals,
      @Nullable String actor,
      @Nullable Boolean ofBody) {

    TitleWords {
      offices = Fields.orEmpty(offices);
      words = Fields.orEmpty(words);
      plurals = Fields.orEmpty(plurals);
    }
  }

  /**
   * One institution.
   *
   * @param actors the actors that have it under this name; empty where any state may
   * @param level for whom it speaks
   * @param names its names
   * @param ambiguous whether it counts only where the text names its actor too
   */
  record Body(List<String> actors, Level level, List<String> names, @Nullable Boolean ambiguous) {

    Body {
      actors = Fields.orEmpty(actors);
      names = Fields.orEmpty(names);
      ambiguous = ambiguous != null && ambiguous;
    }
  }

  /** Words that change who is meant by a title. */
  record QualifierWords(Qualifier means, List<String> words) {

    QualifierWords {
      words = Fields.orEmpty(words);
    }
  }

  /** A name that is not the actor's where the text also has one of these words. */
  record Trap(String name, List<String> unless) {

    Trap {
      unless = Fields.orEmpty(unless);
    }
  }
}
