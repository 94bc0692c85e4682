package org.entente.initiative;

import java.util.List;

/**
 * What is known to drive an initiative.
 *
 * @param pairs pairs of states whose tension drives it, written {@code CHN-JPN}
 * @param topics named reasons that texts give for it
 */
public record Drivers(List<String> pairs, List<Topic> topics) {

  static final Drivers NONE = new Drivers(List.of(), List.of());

  /**
   * A named reason.
   *
   * @param words groups of words, each of which has one in a sentence that names the reason
   */
  public record Topic(String id, String phrase, List<List<String>> words) {
    public Topic {
      Initiative.require(id != null && phrase != null, "topics", "id and phrase");
      words = Initiative.orEmpty(words);
    }
  }

  public Drivers {
    pairs = Initiative.orEmpty(pairs);
    topics = Initiative.orEmpty(topics);
    for (String pair : pairs) {
      Initiative.require(pair.matches("[A-Z]{3}-[A-Z]{3}"), "pairs", "AAA-BBB, not " + pair);
    }
  }
}
