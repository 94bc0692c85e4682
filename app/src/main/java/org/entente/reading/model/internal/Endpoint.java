package org.entente.reading.model.internal;

/** Where a model answers. */
@FunctionalInterface
interface Endpoint {

  /**
   * The answer to one question, as the model wrote it.
   *
   * @throws ModelFault where there is none
   */
  String answer(Question question);
}
