package org.entente.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where states and places are drawn on a world map in the Patterson projection, 1000 units wide
 * from 180° west to 180° east.
 */
public final class Geography {

  /** Width of the whole world in map units. */
  static final double AROUND = 1000;

  private static final double RADIUS = AROUND / (2 * Math.PI);
  private static final double EQUATOR = 285;

  private static final Map<String, Spot> SPOTS = read();

  /**
   * A spot on the map.
   *
   * @param x map units east of 180° west, 0..1000
   * @param y map units south of the upper edge
   */
  record Spot(double x, double y) {}

  private Geography() {}

  /** Whether a state (ISO 3166-1 alpha-3) or a place of this id can be drawn. */
  public static boolean knows(String id) {
    return SPOTS.containsKey(id);
  }

  static Optional<Spot> find(String id) {
    return Optional.ofNullable(SPOTS.get(id));
  }

  /**
   * The spot of a longitude and latitude in degrees. Formula: Patterson, Šavrič and Jenny (2015),
   * Cartographic Perspectives 78, equation 1.
   */
  static Spot spot(double longitude, double latitude) {
    double phi = Math.toRadians(latitude);
    double square = phi * phi;
    double fourth = square * square;
    double y = phi * (1.0148 + fourth * (0.23185 + square * (-0.14499 + square * 0.02406)));
    return new Spot(RADIUS * Math.toRadians(longitude + 180), EQUATOR - RADIUS * y);
  }

  private static Map<String, Spot> read() {
    var spots = new HashMap<String, Spot>();
    try (InputStream in = Geography.class.getResourceAsStream("/figure/points.csv")) {
      if (in == null) {
        throw new IllegalStateException("the product lacks its file figure/points.csv");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(","))
          .forEach(
              cells ->
                  spots.put(
                      cells[0], spot(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]))));
    } catch (IOException e) {
      throw new UncheckedIOException("figure/points.csv", e);
    }
    return spots;
  }
}
