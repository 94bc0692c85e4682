package org.entente.figure;

import java.util.ArrayList;
import java.util.List;

/** Places words in a drawing. */
final class Labels {

  private static final double CHARACTER = 6.4;

  private Labels() {}

  /** About how wide words are in the drawings' type. */
  static double width(String words) {
    return words.length() * CHARACTER;
  }

  static Element at(double x, double y, String anchor, String styleClass, String words) {
    return Element.of("text", styleClass)
        .with("x", x)
        .with("y", y)
        .with("text-anchor", anchor)
        .text(words);
  }

  /** Lines of at most so many characters, broken between words. */
  static List<String> lines(String words, int most) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : words.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  static Element line(double x1, double y1, double x2, double y2, String styleClass) {
    return Element.of("line", styleClass)
        .with("x1", x1)
        .with("y1", y1)
        .with("x2", x2)
        .with("y2", y2);
  }

  static Element box(double x, double y, double width, double height, String styleClass) {
    return Element.of("rect", styleClass)
        .with("x", x)
        .with("y", y)
        .with("width", Math.max(0, width))
        .with("height", height);
  }

  /**
   * A link round an element that holds words of its own, which are its name; what is told is its
   * description. It is left out of the tab order like every link of a drawing.
   */
  static Element linkWords(String address, String told, Element inside) {
    return Element.of("a").with("href", address).with("tabindex", "-1").add(inside).titled(told);
  }

  /**
   * A link round an element. It is left out of the tab order, because every drawing has a table
   * with the same links beside it.
   */
  static Element link(String address, String name, Element inside) {
    return Element.of("a")
        .with("href", address)
        .with("tabindex", "-1")
        .with("aria-label", name)
        .add(inside.titled(name));
  }
}
