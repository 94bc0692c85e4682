package org.entente.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.figure.Geography.Spot;
import org.jspecify.annotations.Nullable;

/**
 * A case of attack on a map: attacker, victim and place, and a line from each state that owes the
 * victim something. The land itself is a file of its own, referred to by its address.
 */
public final class CaseMapFigure {

  /**
   * One state in the case.
   *
   * @param id ISO 3166-1 alpha-3
   * @param name its name
   * @param role its part
   * @param isNew whether it has this part only through a proposed treaty
   */
  public record Side(String id, String name, CaseRole role, boolean isNew) {

    String told() {
      return name + ": " + role.words() + (isNew ? ", by the proposal" : "");
    }
  }

  private static final double WIDE = 640;
  private static final int MOST_LABELS = 14;

  private final double width;
  private final double height;
  private final String land;
  private final Map<Side, Spot> spots = new LinkedHashMap<>();
  private final List<Side> sides;
  private final @Nullable Spot place;
  private final MapWindow window;

  /**
   * A map of a case.
   *
   * @param land address of the file that holds the land, one path for each state by its id
   * @param sides the states; those without a known spot are left out
   * @param placeId id of the place of the attack, or of the state whose capital it is
   */
  public CaseMapFigure(String land, List<Side> sides, String placeId, double width) {
    this.width = width;
    this.land = land;
    this.sides = List.copyOf(sides);
    var all = new ArrayList<Spot>();
    sides.forEach(side -> Geography.find(side.id()).ifPresent(all::add));
    Spot target = Geography.find(placeId).orElse(null);
    if (target != null) {
      all.add(target);
    }
    this.window = MapWindow.round(all, width, width >= WIDE ? 0.5 : 0.8);
    this.height = window.height();
    sides.forEach(side -> Geography.find(side.id()).ifPresent(s -> spots.put(side, window.at(s))));
    this.place = target == null ? null : window.at(target);
  }

  public Figure draw(String id, String title, String description, String placeName) {
    var inside = new ArrayList<Element>();
    inside.add(Labels.box(0, 0, width, height, "sea"));
    inside.add(ground());
    spots.entrySet().stream()
        .filter(e -> e.getKey().role().isBound())
        .forEach(e -> line(e.getKey(), e.getValue(), "arc").ifPresent(inside::add));
    spots.entrySet().stream()
        .filter(e -> e.getKey().role() == CaseRole.ATTACKER)
        .forEach(e -> line(e.getKey(), e.getValue(), "arc attack").ifPresent(inside::add));
    spots.forEach((side, spot) -> inside.add(dot(side, spot)));
    inside.addAll(labels(placeName));
    return new Figure(id, "map", title, description, width, height, inside);
  }

  /** The land, twice side by side so that no window ends at the date line. */
  private Element ground() {
    var ground = Element.of("g").with("transform", window.transform());
    for (int turn : window.turns()) {
      ground.add(use("land", turn, "land"));
    }
    for (Side side : sides) {
      for (int turn : window.turns()) {
        ground.add(
            use(side.id(), turn, "state " + side.role().styleClass())
                .with("data-state", side.id()));
      }
    }
    return ground;
  }

  private Element use(String part, int turn, String styleClass) {
    return Element.of("use", styleClass)
        .with("href", land + "#" + part)
        .with("x", turn * Geography.AROUND);
  }

  /** A bowed line from a state to the place. */
  private Optional<Element> line(Side side, Spot from, String styleClass) {
    Spot to = place;
    if (to == null || Math.hypot(to.x() - from.x(), to.y() - from.y()) < 6) {
      return Optional.empty();
    }
    double bow = Math.min(60, Math.abs(to.x() - from.x()) * 0.22);
    String d =
        "M"
            + pair(from.x(), from.y())
            + "Q"
            + pair((from.x() + to.x()) / 2, (from.y() + to.y()) / 2 - bow)
            + " "
            + pair(to.x(), to.y());
    String classes = styleClass + " " + side.role().styleClass() + (side.isNew() ? " new" : "");
    return Optional.of(
        Element.of("path", classes).with("d", d).with("data-state", side.id()).titled(side.told()));
  }

  private static String pair(double x, double y) {
    return Element.number(x) + " " + Element.number(y);
  }

  private Element dot(Side side, Spot spot) {
    Element mark =
        side.role() == CaseRole.ATTACKER
            ? Labels.box(spot.x() - 5, spot.y() - 5, 10, 10, "dot " + side.role().styleClass())
            : Element.of("circle", "dot " + side.role().styleClass())
                .with("cx", spot.x())
                .with("cy", spot.y())
                .with("r", side.role() == CaseRole.VICTIM ? 6 : 4.5);
    return mark.with("data-state", side.id()).titled(side.told());
  }

  /** Names where there is room, the main parts first. */
  private List<Element> labels(String placeName) {
    var room = new LabelRoom(width, height);
    var labels = new ArrayList<Element>();
    Spot target = place;
    if (target != null) {
      labels.add(
          Element.of("path", "place")
              .with("d", "M" + pair(target.x() - 7, target.y()) + "h14m-7-7v14"));
    }
    spots.entrySet().stream()
        .sorted(Comparator.comparing(e -> e.getKey().role()))
        .limit(MOST_LABELS)
        .forEach(e -> room.put(e.getValue(), e.getKey().name(), "name").ifPresent(labels::add));
    if (target != null && !placeName.isEmpty()) {
      room.put(target, placeName, "place-name").ifPresent(labels::add);
    }
    return labels;
  }
}
