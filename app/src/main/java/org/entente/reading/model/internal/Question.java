package org.entente.reading.model.internal;

import java.util.List;
import org.entente.evidence.Hashes;
import org.entente.reading.model.ModelAnswers;

/**
 * What a model is asked about one document or one part of it.
 *
 * @param data title, date, initiatives and numbered sentences as JSON; no instructions
 * @param initiatives slugs that the answer may name
 */
record Question(String data, List<String> initiatives) {

  Question {
    initiatives = List.copyOf(initiatives);
  }

  ModelAnswers.Key key(String model) {
    return new ModelAnswers.Key(Hashes.sha256(data), model, Prompt.VERSION);
  }
}
