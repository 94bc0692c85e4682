package org.entente.bargaining;

import org.entente.bargaining.internal.CsvProblem;
import org.entente.bargaining.internal.PlainProblem;
import org.entente.bargaining.internal.XmlProblem;
import org.entente.core.Failure;

/** Reads spatial bargaining problems from the toolkit's file formats. */
public final class ProblemFiles {

  private ProblemFiles() {}

  /**
   * Reads a problem: XML where the text starts with a tag, the plain four-column table where its
   * first line is {@code Actor,Capability,Position,Salience}, the toolkit's CSV otherwise.
   *
   * @param file name of the file, for messages
   * @param text its content
   * @throws Failure of kind usage naming file, line or element, and what was expected
   */
  public static SpatialProblem read(String file, String text) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try {
      if (content.replace(',', ' ').isBlank()) {
        throw new IllegalArgumentException("the file is empty: expected a bargaining problem");
      }
      if (content.stripLeading().startsWith("<")) {
        return XmlProblem.read(file, content);
      }
      return PlainProblem.matches(file, content)
          ? PlainProblem.read(file, content)
          : CsvProblem.read(file, content);
    } catch (IllegalArgumentException e) {
      throw Failure.usage(file + ": " + e.getMessage());
    }
  }
}
