package org.entente.reading.model.internal;

/** A proposal failed a check. */
final class DroppedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String kind;

  /**
   * @param kind of issue, e.g. {@code proposal-unknown-actor}
   */
  DroppedException(String kind, String reason) {
    super(reason);
    this.kind = kind;
  }

  String kind() {
    return kind;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
