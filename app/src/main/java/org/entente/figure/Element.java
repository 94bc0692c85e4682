package org.entente.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * One element of a drawing: a name, attributes in the order given, and text or further elements
 * inside. Everything that comes from outside is escaped when it is written.
 */
public final class Element {

  private final String name;

  /** Names and values in turn; there are few. */
  private final List<String> attributes = new ArrayList<>(8);

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
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(attribute)) {
        attributes.set(i + 1, value);
        return this;
      }
    }
    attributes.add(attribute);
    attributes.add(value);
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
    for (int i = 0; i < attributes.size(); i += 2) {
      out.append(' ').append(attributes.get(i)).append("=\"");
      safe(attributes.get(i + 1), out);
      out.append('"');
    }
    if (text.isEmpty() && inside.isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    safe(text, out);
    for (Element element : inside) {
      element.write(out);
    }
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

  private static void safe(String words, StringBuilder out) {
    int written = 0;
    for (int i = 0; i < words.length(); i++) {
      String instead =
          switch (words.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
          };
      if (!instead.isEmpty()) {
        out.append(words, written, i).append(instead);
        written = i + 1;
      }
    }
    out.append(words, written, words.length());
  }
}
