package org.entente.web.internal;

import org.entente.core.Explanation;

/**
 * The explanation of one figure.
 *
 * @param heading what the figure is, in words
 * @param explanation how it came about
 * @param from the page it stands on
 * @param asText address of the whole as plain text
 * @param asJson address of the whole for programs
 */
public record WhyModel(
    String heading, Explanation explanation, MessageModel.Way from, String asText, String asJson) {

  /** How many sources it rests on. */
  public int sources() {
    return explanation.sources().size();
  }
}
