package org.entente.evidence;

/**
 * The Admiralty code of a piece of evidence: how reliable its source is and how credible the
 * information (NATO AJP-2.1 system of evaluation).
 *
 * @param source A (completely reliable) to E (unreliable), F (cannot be judged)
 * @param information 1 (confirmed by other sources) to 5 (improbable), 6 (cannot be judged)
 */
public record SourceGrade(char source, int information) {

  /** Nothing is known of the source or of the information. */
  public static final SourceGrade UNKNOWN = new SourceGrade('F', 6);

  public SourceGrade {
    if (source < 'A' || source > 'F' || information < 1 || information > 6) {
      throw new IllegalArgumentException(
          "an Admiralty grade runs from A1 to F6, not " + source + information);
    }
  }

  /** Reads {@code "B2"}. */
  @com.fasterxml.jackson.annotation.JsonCreator
  public static SourceGrade parse(String text) {
    if (text.length() != 2 || !Character.isDigit(text.charAt(1))) {
      throw new IllegalArgumentException("'" + text + "' is no Admiralty grade: expected A1 to F6");
    }
    return new SourceGrade(text.charAt(0), text.charAt(1) - '0');
  }

  @com.fasterxml.jackson.annotation.JsonValue
  @Override
  public String toString() {
    return "" + source + information;
  }
}
