package org.entente.usecase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers to the questions asked last, which stay right for ever.
 *
 * @param <K> what was asked
 * @param <V> what was answered
 */
final class Latest<K, V> {

  private final int most;
  private final Map<K, V> answers = new LinkedHashMap<>(64, 0.75f, true);

  /**
   * Nothing asked yet.
   *
   * @param most how many answers are kept; that which is unused longest goes first
   */
  Latest(int most) {
    this.most = most;
  }

  /** The answer kept, or made now; two who ask at once may both make it. */
  V get(K question, Function<K, V> maker) {
    synchronized (answers) {
      V known = answers.get(question);
      if (known != null) {
        return known;
      }
    }
    V made = maker.apply(question);
    synchronized (answers) {
      answers.put(question, made);
      if (answers.size() > most) {
        answers.remove(answers.keySet().iterator().next());
      }
    }
    return made;
  }
}
