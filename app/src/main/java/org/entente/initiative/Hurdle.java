package org.entente.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something known to stand in an initiative's way.
 *
 * @param id its name within the initiative
 * @param phrase what it is, in few words
 * @param kind what sort of obstacle it is
 * @param actors ids of the actors it binds or concerns
 * @param words groups of words, each of which has one in a sentence that names the hurdle
 */
public record Hurdle(
    String id, String phrase, @Nullable Kind kind, List<String> actors, List<List<String>> words) {

  /** Sorts of obstacle. */
  public enum Kind {
    DISPUTE,
    CONSTITUTION,
    TREATY,
    PREFERENCE,
    OPPOSITION,
    CAPABILITY,
    DOMESTIC,
    PROCEDURE
  }

  public Hurdle {
    Initiative.require(id != null && phrase != null, "hurdles", "id and phrase");
    actors = Initiative.orEmpty(actors);
    words = Initiative.orEmpty(words);
  }
}
