package org.entente.treaty;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * A set of states, listed or named by a word.
 *
 * @param word {@code victim}, {@code parties}, {@code any} or {@code all}; empty where states are
 *     listed
 * @param states the states listed; empty where a word stands for them
 */
public record StateChoice(String word, List<String> states) {

  public static final String VICTIM = "victim";
  public static final String PARTIES = "parties";
  public static final String ANY = "any";
  public static final String ALL = "all";

  public StateChoice {
    states = StateIds.canonical(states);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static StateChoice of(String word) {
    if (!List.of(VICTIM, PARTIES, ANY, ALL).contains(word)) {
      throw new IllegalArgumentException(
          "'" + word + "': expected victim, parties, any, all or a list of states");
    }
    return new StateChoice(word, List.of());
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static StateChoice of(List<String> states) {
    return new StateChoice("", states);
  }

  /** Whether a word, not a list, stands for the states. */
  public boolean isWord(String expected) {
    return word.equals(expected);
  }
}
