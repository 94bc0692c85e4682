package org.entente.initiative;

import java.util.List;

/**
 * The outcomes an initiative can have, from 0 to 100.
 *
 * @param question what is decided
 * @param points labelled outcomes, values rising
 * @param accession the value from which on an actor would be bound
 * @param statusQuo the value that holds today
 */
public record OutcomeScale(String question, List<Point> points, int accession, int statusQuo) {

  /** One labelled outcome; value 0..100. */
  public record Point(int value, String label) {}

  public OutcomeScale {
    points = Initiative.orEmpty(points);
    Initiative.require(points.size() >= 2, "points", "at least two labelled outcomes");
    for (int i = 0; i < points.size(); i++) {
      int value = points.get(i).value();
      boolean rises = i == 0 || value > points.get(i - 1).value();
      Initiative.require(value >= 0 && value <= 100 && rises, "points", "rising values 0..100");
    }
    Initiative.require(accession >= 0 && accession <= 100, "accession", "a value 0..100");
    Initiative.require(statusQuo >= 0 && statusQuo <= 100, "statusQuo", "a value 0..100");
  }
}
