package org.entente.bargaining;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An uncertain number: its likeliest value and the ends of the interval that holds it nine times in
 * ten.
 *
 * <p>Read as a normal distribution with its own spread on either side.
 *
 * @param low 5 per cent lie below
 * @param likely the likeliest value
 * @param high 5 per cent lie above
 */
public record Range(double low, double likely, double high) {

  private static final double NINE_IN_TEN = 1.6448536269514722;
  private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
  private static final Pattern AROUND =
      Pattern.compile(NUMBER + "(?:\\s*(?:±|\\+-|\\+/-)\\s*(\\d+(?:\\.\\d+)?))?");
  private static final Pattern BETWEEN = Pattern.compile(NUMBER + "\\s*\\.\\.\\s*" + NUMBER);

  public Range {
    if (!(low <= likely && likely <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
      throw new IllegalArgumentException(
          "a range runs from low to high around its likely value, not "
              + low
              + ", "
              + likely
              + ", "
              + high);
    }
  }

  /** A value known exactly. */
  public static Range of(double value) {
    return new Range(value, value, value);
  }

  public static Range of(double likely, double spread) {
    return new Range(likely - spread, likely, likely + spread);
  }

  /**
   * Reads {@code 40}, {@code 40±10}, {@code 40+-10} or {@code 30..50}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Range parse(String text) {
    Matcher around = AROUND.matcher(text.strip());
    if (around.matches()) {
      double likely = Double.parseDouble(around.group(1));
      return of(likely, around.group(2) == null ? 0 : Double.parseDouble(around.group(2)));
    }
    Matcher between = BETWEEN.matcher(text.strip());
    if (between.matches()) {
      double low = Double.parseDouble(between.group(1));
      double high = Double.parseDouble(between.group(2));
      return new Range(low, (low + high) / 2, high);
    }
    throw new IllegalArgumentException(
        "'" + text + "' is no range: expected a number, 40±10 or 30..50");
  }

  /** This range cut to what is possible. */
  public Range within(double least, double most) {
    return new Range(
        Math.clamp(low, least, most),
        Math.clamp(likely, least, most),
        Math.clamp(high, least, most));
  }

  /** The value at a standard normal deviate. */
  public double at(double deviate) {
    double spread = deviate < 0 ? likely - low : high - likely;
    return likely + deviate * spread / NINE_IN_TEN;
  }

  public boolean isExact() {
    return low == high;
  }

  @Override
  public String toString() {
    return isExact()
        ? String.format(Locale.ROOT, "%.0f", likely)
        : String.format(Locale.ROOT, "%.0f (%.0f..%.0f)", likely, low, high);
  }
}
