package org.entente.treaty;

import org.entente.core.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * A dispute over how a provision is to be read.
 *
 * @param text what is disputed
 * @param makesConditional whether the duty is due only on one of the readings
 * @param confidence how sure the encoding is of the reading it follows
 */
public record DisputedReading(
    String text, @Nullable Boolean makesConditional, @Nullable Confidence confidence) {

  public DisputedReading {
    Required.fields("text", text);
  }

  /** Whether the duty depends on how the dispute is settled. */
  public boolean suspends() {
    return Boolean.TRUE.equals(makesConditional);
  }
}
