package org.entente.web.internal;

import gg.jte.Content;
import org.entente.figure.Figure;
import org.entente.figure.Tone;
import org.entente.initiative.Stance;

/** Drawings as content of a page. */
public final class Markup {

  private Markup() {}

  public static Content of(Figure figure) {
    return output -> output.writeContent(figure.markup());
  }

  /** The small mark of a stance; the word stands beside it. */
  public static Content icon(Stance stance) {
    return output -> output.writeContent(tone(stance).icon());
  }

  static Tone tone(Stance stance) {
    return switch (stance) {
      case SUPPORT -> Tone.SUPPORT;
      case LEAN_SUPPORT -> Tone.LEAN_SUPPORT;
      case NEUTRAL -> Tone.NEUTRAL;
      case LEAN_OPPOSE -> Tone.LEAN_OPPOSE;
      case OPPOSE -> Tone.OPPOSE;
    };
  }
}
