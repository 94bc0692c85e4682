package org.entente.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One of five degrees from for to against; each has a shape besides its colour. */
public enum Tone {
  SUPPORT,
  LEAN_SUPPORT,
  NEUTRAL,
  LEAN_OPPOSE,
  OPPOSE;

  private final String styleClass = "tone-" + name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The icons in the order of the tones, drawn once. */
  private static final class Icons {
    static final List<String> ALL = Stream.of(values()).map(Tone::drawn).toList();
  }

  /** The class name by which a style sheet colours it. */
  public String styleClass() {
    return styleClass;
  }

  /**
   * Its mark about a point: full triangle up, open triangle up, circle, open triangle down, full
   * triangle down.
   *
   * @param size distance from the middle to the tip
   */
  public Element mark(double x, double y, double size) {
    return switch (this) {
      case SUPPORT, LEAN_SUPPORT -> triangle(x, y, size, -1);
      case NEUTRAL -> circle(x, y, size * 0.8);
      case LEAN_OPPOSE, OPPOSE -> triangle(x, y, size, 1);
    };
  }

  /** Its mark as a drawing of the size of a letter, to stand beside the word. */
  public String icon() {
    return Icons.ALL.get(ordinal());
  }

  private String drawn() {
    return Element.of("svg", "icon")
        .with("viewBox", "0 0 16 16")
        .with("width", 14)
        .with("height", 14)
        .with("aria-hidden", "true")
        .add(mark(8, 8, 6.4))
        .markup();
  }

  private Element circle(double x, double y, double radius) {
    return Element.of("circle", classes()).with("cx", x).with("cy", y).with("r", radius);
  }

  /** A triangle of equal sides whose tip points up (-1) or down (1). */
  private Element triangle(double x, double y, double size, int direction) {
    double base = y - direction * size * 0.62;
    double tip = y + direction * size * 0.98;
    return Element.of("path", classes())
        .with(
            "d",
            "M"
                + Element.number(x - size * 0.95)
                + " "
                + Element.number(base)
                + "H"
                + Element.number(x + size * 0.95)
                + "L"
                + Element.number(x)
                + " "
                + Element.number(tip)
                + "Z");
  }

  private String classes() {
    return "mark " + styleClass();
  }
}
