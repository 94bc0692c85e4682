package org.entente.event;

import java.util.Locale;
import org.entente.core.Failure;

/** GDELT's two streams: articles in English, and articles translated into it by machine. */
public enum Stream {
  ENGLISH(""),
  TRANSLATED("translation.");

  private final String infix;

  Stream(String infix) {
    this.infix = infix;
  }

  /** What stands before the kind in the names of its files. */
  public String infix() {
    return infix;
  }

  /** Its name in commands, in the ledger and in the lake. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Stream parse(String word) {
    for (Stream stream : values()) {
      if (stream.word().equals(word)) {
        return stream;
      }
    }
    throw Failure.usage("'" + word + "' is no stream of GDELT: english or translated");
  }
}
