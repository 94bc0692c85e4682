package org.entente.store.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Answers of the database to the questions asked last, forgotten as soon as anything is written.
 *
 * @param <K> what was asked
 * @param <V> what was answered
 */
final class Remembered<K, V> {

  private static final int MOST = 200;

  private final Database database;
  private final Map<K, V> answers = new HashMap<>();
  private long writes = -1;

  Remembered(Database database) {
    this.database = database;
  }

  V get(K question, Supplier<V> ask) {
    long now = database.writes();
    synchronized (answers) {
      if (writes != now) {
        answers.clear();
        writes = now;
      }
      V known = answers.get(question);
      if (known != null) {
        return known;
      }
    }
    V answer = ask.get();
    keep(question, answer, now);
    return answer;
  }

  /** Unless something was written while it was asked. */
  private void keep(K question, V answer, long asked) {
    synchronized (answers) {
      if (writes == asked && answers.size() < MOST) {
        answers.put(question, answer);
      }
    }
  }
}
