package org.entente.core;

/**
 * One fault found in data: it is named, typed, counted and shown, and the work goes on without the
 * faulty piece.
 *
 * @param kind short stable name of the sort of fault, {@code kebab-case}, e.g. {@code
 *     unknown-encoding}
 * @param place where it is: file or address, with line, entry or field where known
 * @param reason what is wrong, and what was expected
 */
public record Issue(String kind, String place, String reason) {

  public Issue {
    if (kind.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("an issue has a kind and a reason");
    }
  }

  /** One line for a terminal or a log. */
  public String line() {
    return kind + ": " + place + ": " + reason;
  }
}
