package org.entente.event;

import java.util.List;
import java.util.OptionalDouble;
import org.entente.core.Explanation;

/**
 * How tense a pair of actors is on the last day of a series.
 *
 * @param pair the two, {@code CHN-PHL}
 * @param level smoothed weight of its events per thousand received
 * @param low lower end of the 90% interval
 * @param high upper end of the 90% interval
 * @param change against the level 30 days before; absent where nothing was received until then or
 *     since
 * @param robustZ distance from the median of the year before in robust standard deviations, gaps
 *     left out; absent with fewer than 30 days that are none, or where the level hardly moved
 * @param days the series
 * @param explanation how it follows
 */
public record Tension(
    String pair,
    double level,
    double low,
    double high,
    OptionalDouble change,
    OptionalDouble robustZ,
    List<TensionDay> days,
    Explanation explanation) {

  public Tension {
    days = List.copyOf(days);
  }
}
