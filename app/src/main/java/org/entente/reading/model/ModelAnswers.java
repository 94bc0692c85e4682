package org.entente.reading.model;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what models answered, so that the same question is asked once only. */
public interface ModelAnswers {

  /**
   * What was asked.
   *
   * @param document SHA-256 of what was shown of a document, with the initiatives asked about
   * @param model protocol and name of the model
   * @param prompt version of the instructions and of the answer's schema
   */
  record Key(String document, String model, String prompt) {}

  Optional<String> find(Key key);

  /** Keeps an answer, in place of an earlier one. */
  void keep(Key key, String answer);

  /** Keeps answers for as long as the program runs. */
  static ModelAnswers passing() {
    Map<Key, String> kept = new ConcurrentHashMap<>();
    return new ModelAnswers() {
      @Override
      public Optional<String> find(Key key) {
        return Optional.ofNullable(kept.get(key));
      }

      @Override
      public void keep(Key key, String answer) {
        kept.put(key, answer);
      }
    };
  }
}
