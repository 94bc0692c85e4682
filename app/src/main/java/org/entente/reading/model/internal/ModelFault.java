package org.entente.reading.model.internal;

import java.time.Duration;
import org.entente.core.Issue;

/**
 * A model gave no usable answer; the rules' result stands. The reason never holds what the endpoint
 * said, which might repeat the key.
 */
final class ModelFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final FaultKind kind;
  private final transient Duration retryAfter;

  ModelFault(FaultKind kind, String reason) {
    this(kind, reason, Duration.ZERO);
  }

  /**
   * @param retryAfter how long the endpoint asks to be left alone; zero where it does not say
   */
  ModelFault(FaultKind kind, String reason, Duration retryAfter) {
    super(reason);
    this.kind = kind;
    this.retryAfter = retryAfter;
  }

  FaultKind kind() {
    return kind;
  }

  Duration retryAfter() {
    return retryAfter;
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  /** The fault as one met at a document. */
  Issue at(String document) {
    return new Issue(kind.word(), document, reason());
  }
}
