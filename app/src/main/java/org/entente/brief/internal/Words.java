package org.entente.brief.internal;

import org.entente.initiative.Testimony;

/** Puts a statement into one line. */
final class Words {

  private Words() {}

  /**
   * Date, speaker, stance and the passage itself, so that nothing is named that the source does not
   * say.
   */
  static String of(Testimony testimony) {
    var statement = testimony.statement();
    String speaker = statement.speaker() == null ? "" : statement.speaker() + ", ";
    String words = statement.evidence().text();
    return testimony.day()
        + ", "
        + speaker
        + statement.stance().word().replace('_', ' ')
        + (statement.secondHand() ? " (second-hand)" : "")
        + (statement.byModel() ? " (read by a language model alone)" : "")
        + ": "
        + (testimony.isParaphrase() ? words : "“" + words + "”");
  }
}
