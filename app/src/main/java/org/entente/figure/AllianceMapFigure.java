package org.entente.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.figure.Geography.Spot;

/** Ties among states on a map: a line for each tie, a dot for each state, larger with more ties. */
public final class AllianceMapFigure {

  /**
   * One tie.
   *
   * @param one id of the one state
   * @param other id of the other
   * @param styleClass class name by which a style sheet knows its sort
   * @param told the tie in words
   */
  public record Tie(String one, String other, String styleClass, String told) {}

  private static final double WIDE = 640;
  private static final int MOST_LABELS = 22;
  private static final int MOST_TOLD = 120;

  private final double width;
  private final String land;
  private final List<Tie> ties;
  private final MapWindow window;
  private final Map<String, Spot> spots = new LinkedHashMap<>();
  private final Map<String, Integer> degree = new HashMap<>();

  /**
   * A map of ties.
   *
   * @param land address of the file that holds the land
   * @param target the state or place in the middle; empty where none is
   */
  public AllianceMapFigure(String land, List<Tie> ties, String target, double width) {
    this.width = width;
    this.land = land;
    this.ties = List.copyOf(ties);
    var ids = new LinkedHashMap<String, Spot>();
    for (Tie tie : ties) {
      Geography.find(tie.one()).ifPresent(s -> ids.put(tie.one(), s));
      Geography.find(tie.other()).ifPresent(s -> ids.put(tie.other(), s));
      degree.merge(tie.one(), 1, Integer::sum);
      degree.merge(tie.other(), 1, Integer::sum);
    }
    var all = new ArrayList<>(ids.values());
    Geography.find(target.isEmpty() ? "TUR" : target).ifPresent(all::add);
    this.window = MapWindow.round(all, width, width >= WIDE ? 0.5 : 0.8);
    ids.forEach((id, spot) -> spots.put(id, window.at(spot)));
  }

  /**
   * The drawing.
   *
   * @param names the name of each state by its id
   */
  public Figure draw(String id, String title, String description, Map<String, String> names) {
    var inside = new ArrayList<Element>();
    inside.add(Labels.box(0, 0, width, window.height(), "sea"));
    inside.add(ground());
    inside.addAll(lines());
    spots.forEach((state, spot) -> inside.add(dot(names.getOrDefault(state, state), state, spot)));
    var room = new LabelRoom(width, window.height());
    spots.entrySet().stream()
        .sorted(
            Map.Entry.<String, Spot>comparingByKey(
                    (a, b) -> Integer.compare(degree.getOrDefault(b, 0), degree.getOrDefault(a, 0)))
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(width >= WIDE ? MOST_LABELS : MOST_LABELS / 2)
        .forEach(
            e ->
                room.put(e.getValue(), names.getOrDefault(e.getKey(), e.getKey()), "name")
                    .ifPresent(inside::add));
    return new Figure(id, "map", title, description, width, window.height(), inside);
  }

  private Element ground() {
    var ground = Element.of("g").with("transform", window.transform());
    for (int turn : window.turns()) {
      ground.add(
          Element.of("use", "land")
              .with("href", land + "#land")
              .with("x", turn * Geography.AROUND));
    }
    return ground;
  }

  /** A line for each tie; where there are very many, one path for all of a sort. */
  private List<Element> lines() {
    if (ties.size() <= MOST_TOLD) {
      return ties.stream()
          .filter(tie -> spots.containsKey(tie.one()) && spots.containsKey(tie.other()))
          .map(tie -> path(tie.styleClass(), line(tie)).titled(tie.told()))
          .toList();
    }
    var bySort = new TreeMap<String, StringBuilder>();
    ties.forEach(
        tie ->
            bySort.computeIfAbsent(tie.styleClass(), k -> new StringBuilder()).append(line(tie)));
    return bySort.entrySet().stream()
        .map(sort -> path(sort.getKey() + " many", sort.getValue().toString()))
        .toList();
  }

  private static Element path(String styleClass, String d) {
    return Element.of("path", "tie " + styleClass).with("d", d);
  }

  private String line(Tie tie) {
    Spot from = spots.get(tie.one());
    Spot to = spots.get(tie.other());
    if (from == null || to == null) {
      return "";
    }
    double bow = Math.min(40, Math.abs(to.x() - from.x()) * 0.15);
    return "M"
        + pair(from.x(), from.y())
        + "Q"
        + pair((from.x() + to.x()) / 2, (from.y() + to.y()) / 2 - bow)
        + " "
        + pair(to.x(), to.y());
  }

  private static String pair(double x, double y) {
    return Element.number(x) + " " + Element.number(y);
  }

  private Element dot(String name, String state, Spot spot) {
    int count = degree.getOrDefault(state, 0);
    return Element.of("circle", "dot ally")
        .with("cx", spot.x())
        .with("cy", spot.y())
        .with("r", 2.5 + Math.min(5, Math.sqrt(count)))
        .titled(name + ": tied to " + count);
  }
}
