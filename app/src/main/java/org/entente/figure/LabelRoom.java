package org.entente.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.figure.Geography.Spot;

/** Finds room for names beside spots, so that none covers another. */
final class LabelRoom {

  private static final double TALL = 15;

  private record Box(double x, double y, double width) {

    boolean touches(Box other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + TALL
          && other.y < y + TALL;
    }
  }

  private final double width;
  private final double height;
  private final List<Box> taken = new ArrayList<>();

  LabelRoom(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** The name right, left, below or above of the spot; empty where each is taken. */
  Optional<Element> put(Spot spot, String words, String styleClass) {
    double length = Labels.width(words) + 4;
    List<Box> tries =
        List.of(
            new Box(spot.x() + 9, spot.y() - 8, length),
            new Box(spot.x() - 9 - length, spot.y() - 8, length),
            new Box(spot.x() - length / 2, spot.y() + 9, length),
            new Box(spot.x() - length / 2, spot.y() - 24, length));
    for (Box box : tries) {
      if (inside(box) && taken.stream().noneMatch(box::touches)) {
        taken.add(box);
        return Optional.of(Labels.at(box.x() + 2, box.y() + 12, "start", styleClass, words));
      }
    }
    return Optional.empty();
  }

  private boolean inside(Box box) {
    return box.x() >= 2
        && box.x() + box.width() <= width - 2
        && box.y() >= 2
        && box.y() + TALL <= height - 2;
  }
}
