package org.entente.event;

import java.util.Locale;
import org.entente.core.Failure;

/** The three files that GDELT 2.0 publishes for each slot. */
public enum Kind {
  /** Coded events: who did what to whom. */
  EVENTS("export.CSV"),
  /** Each article's mention of an event. */
  MENTIONS("mentions.CSV"),
  /** Articles with the names, places and themes found in them (Global Knowledge Graph 2.1). */
  GKG("gkg.csv");

  private final String suffix;

  Kind(String suffix) {
    this.suffix = suffix;
  }

  /** The end of the names of its files, without {@code .zip}. */
  public String suffix() {
    return suffix;
  }

  /** Its name in commands, in the ledger and in the lake. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Kind parse(String word) {
    for (Kind kind : values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw Failure.usage("'" + word + "' is no kind of GDELT file: events, mentions or gkg");
  }
}
