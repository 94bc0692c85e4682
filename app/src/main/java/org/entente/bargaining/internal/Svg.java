package org.entente.bargaining.internal;

import java.util.Locale;

/** Builds a small picture in SVG 1.1, with title and description for those who cannot see it. */
public final class Svg {

  private final StringBuilder body = new StringBuilder();
  private final int width;
  private final int height;
  private final String title;
  private final String description;

  public Svg(int width, int height, String title, String description) {
    this.width = width;
    this.height = height;
    this.title = title;
    this.description = description;
  }

  public void rectangle(double x, double y, double w, double h, String fill) {
    add(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
            x,
            y,
            Math.max(0, w),
            Math.max(0, h),
            fill));
  }

  public void line(double x1, double y1, double x2, double y2, String stroke, double thickness) {
    add(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\""
                + " stroke-width=\"%.1f\"/>",
            x1,
            y1,
            x2,
            y2,
            stroke,
            thickness));
  }

  public void circle(double x, double y, double radius, String fill, String stroke) {
    add(
        String.format(
            Locale.ROOT,
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" stroke=\"%s\""
                + " stroke-width=\"1.5\"/>",
            x,
            y,
            radius,
            fill,
            stroke));
  }

  /** Text whose anchor is {@code start}, {@code middle} or {@code end}. */
  public void text(double x, double y, String anchor, String words) {
    add(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
            x,
            y,
            anchor,
            escaped(words)));
  }

  private void add(String element) {
    body.append(element).append('\n');
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" \
        role="img" aria-labelledby="t d" font-family="system-ui, sans-serif" font-size="12">
        <title id="t">%s</title>
        <desc id="d">%s</desc>
        <rect width="%d" height="%d" fill="#ffffff"/>
        %s</svg>
        """,
        width,
        height,
        width,
        height,
        escaped(title),
        escaped(description),
        width,
        height,
        body);
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
