package org.entente.figure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.figure.Geography.Spot;

/** The part of the world that a drawing shows: it may run across the date line. */
final class MapWindow {

  private static final double LEAST = 330;
  private static final double MARGIN = 60;
  private static final double NORTH = 12;
  private static final double SOUTH = 520;

  private final double west;
  private final double north;
  private final double scale;
  private final double across;
  private final double height;

  private MapWindow(double west, double north, double across, double tall, double width) {
    this.west = west;
    this.north = north;
    this.across = across;
    this.scale = width / across;
    this.height = tall * scale;
  }

  /** Height of the drawing. */
  double height() {
    return height;
  }

  /**
   * The smallest window that holds the spots and some margin.
   *
   * @param spots the last one is the target of the lines
   * @param ratio height to width, as far as the world is tall enough
   */
  static MapWindow round(List<Spot> spots, double width, double ratio) {
    double west = spots.isEmpty() ? 0 : cut(spots);
    double east =
        spots.stream().mapToDouble(s -> unrolled(s.x(), west)).max().orElse(Geography.AROUND);
    double top = spots.stream().mapToDouble(Spot::y).min().orElse(NORTH);
    double bottom = spots.stream().mapToDouble(Spot::y).max().orElse(SOUTH);
    double needed = Math.max(east - west + 2 * MARGIN, (bottom - top + 2 * MARGIN) / ratio);
    double across = Math.clamp(needed, LEAST, Geography.AROUND);
    double tall = Math.min(across * ratio, SOUTH - NORTH);
    double middle = (top + bottom) / 2;
    double north = Math.clamp(middle - tall / 2, NORTH, Math.max(NORTH, SOUTH - tall));
    return new MapWindow((west + east - across) / 2, north, across, tall, width);
  }

  /** The spot at which to begin so that the lines to the last spot, the target, are shortest. */
  private static double cut(List<Spot> spots) {
    double target = spots.getLast().x();
    return spots.stream()
        .map(Spot::x)
        .distinct()
        .min(
            Comparator.comparingDouble((Double west) -> reach(spots, target, west))
                .thenComparing(Comparator.naturalOrder()))
        .orElse(0.0);
  }

  private static double reach(List<Spot> spots, double target, double west) {
    return spots.stream()
        .mapToDouble(s -> Math.abs(unrolled(s.x(), west) - unrolled(target, west)))
        .sum();
  }

  private static double unrolled(double x, double west) {
    return x < west ? x + Geography.AROUND : x;
  }

  /** A spot in the units of the drawing. */
  Spot at(Spot spot) {
    double x = spot.x();
    while (x < west) {
      x += Geography.AROUND;
    }
    while (x > west + Geography.AROUND) {
      x -= Geography.AROUND;
    }
    return new Spot((x - west) * scale, (spot.y() - north) * scale);
  }

  /** From map units to the units of the drawing, as an attribute. */
  String transform() {
    return "scale("
        + Math.rint(scale * 1000) / 1000
        + ") translate("
        + Element.number(-west)
        + " "
        + Element.number(-north)
        + ")";
  }

  /** Which copies of the world are in the window, 0 being the one from 180° west to 180° east. */
  List<Integer> turns() {
    int first = (int) Math.floor(west / Geography.AROUND) - 1;
    int last = (int) Math.floor((west + across) / Geography.AROUND);
    return IntStream.rangeClosed(first, last).boxed().toList();
  }
}
