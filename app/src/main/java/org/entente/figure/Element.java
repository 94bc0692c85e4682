package org.entente.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One element of a drawing: a name, attributes in the order given, and text or further elements
 * inside. Everything that comes from outside is escaped when it is written.
 */
public final class Element {

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Element> inside = new ArrayList<>();
  private String text = "";

  private Element(String name) {
    this.name = name;
  }

  public static Element of(String name) {
    return new Element(name);
  }

  /** An element with the class by which a style sheet knows it. */
  public static Element of(String name, String styleClass) {
    return new Element(name).with("class", styleClass);
  }

  public Element with(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  /** A length or coordinate, to a tenth of a unit. */
  public Element with(String attribute, double value) {
    return with(attribute, number(value));
  }

  public Element add(Element... more) {
    inside.addAll(List.of(more));
    return this;
  }

  public Element text(String words) {
    text = words;
    return this;
  }

  /** A name for readers that cannot see the element, shown by browsers on pointing at it. */
  public Element titled(String words) {
    inside.addFirst(of("title").text(words));
    return this;
  }

  public String markup() {
    var out = new StringBuilder();
    write(out);
    return out.toString();
  }

  private void write(StringBuilder out) {
    out.append('<').append(name);
    attributes.forEach(
        (key, value) -> out.append(' ').append(key).append("=\"").append(safe(value)).append('"'));
    if (text.isEmpty() && inside.isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>').append(safe(text));
    inside.forEach(element -> element.write(out));
    out.append("</").append(name).append('>');
  }

  /** To a tenth, without needless zero. */
  static String number(double value) {
    long tenths = (long) Math.rint(value * 10);
    if (tenths % 10 == 0) {
      return Long.toString(tenths / 10);
    }
    long size = Math.abs(tenths);
    return (tenths < 0 ? "-" : "") + size / 10 + "." + size % 10;
  }

  private static String safe(String words) {
    return isSafe(words) ? words : escaped(words);
  }

  /** Nearly everything is: then it need not be looked through four times. */
  private static boolean isSafe(String words) {
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      if (letter == '&' || letter == '<' || letter == '>' || letter == '"') {
        return false;
      }
    }
    return true;
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
