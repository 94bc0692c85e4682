package org.entente.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * One drawing with a title and a description for those who cannot see it. It carries class names
 * and no colours, so that a page dresses it for light, dark and paper.
 */
public final class Figure {

  private final String id;
  private final String kind;
  private final String title;
  private final String description;
  private final double width;
  private final double height;
  private final List<Element> inside;

  /**
   * A drawing of the given size.
   *
   * @param id unique within the page
   * @param kind class name of this sort of drawing
   * @param width units of its coordinates, about one pixel each
   */
  Figure(
      String id,
      String kind,
      String title,
      String description,
      double width,
      double height,
      List<Element> inside) {
    this.id = id;
    this.kind = kind;
    this.title = title;
    this.description = description;
    this.width = width;
    this.height = height;
    this.inside = new ArrayList<>(inside);
  }

  public String title() {
    return title;
  }

  public String description() {
    return description;
  }

  /** The drawing as an {@code svg} element to stand inside a page. */
  public String markup() {
    var svg =
        Element.of("svg", "figure figure-" + kind)
            .with("id", id)
            .with("xmlns", "http://www.w3.org/2000/svg")
            .with("viewBox", "0 0 " + Element.number(width) + " " + Element.number(height))
            .with("width", width)
            .with("height", height)
            .with("role", "group")
            .with("aria-labelledby", id + "-title " + id + "-desc")
            .add(
                Element.of("title").with("id", id + "-title").text(title),
                Element.of("desc").with("id", id + "-desc").text(description));
    inside.forEach(svg::add);
    return svg.markup();
  }
}
