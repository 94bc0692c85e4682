package org.entente.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Days laid out along a line from left to right. A long stretch without any day is folded into a
 * short break, so that one early document does not squeeze all others; within a stretch the line is
 * even.
 */
public final class TimeAxis {

  /** Days drawn evenly between two places. */
  public record Stretch(LocalDate from, LocalDate until, double left, double right) {

    long days() {
      return ChronoUnit.DAYS.between(from, until);
    }
  }

  /** Days folded away because nothing fell on them. */
  public record Break(LocalDate from, LocalDate until, double left, double right) {

    /** How long it is, in words. */
    public String told() {
      long months = ChronoUnit.MONTHS.between(from, until);
      return months >= 24 ? months / 12 + " years" : months + " months";
    }
  }

  private static final long FOLDED_DAYS = 1100;
  private static final long MARGIN_DAYS = 45;
  private static final double BREAK_WIDTH = 30;

  private final List<Stretch> stretches;
  private final List<Break> breaks;

  private TimeAxis(List<Stretch> stretches, List<Break> breaks) {
    this.stretches = List.copyOf(stretches);
    this.breaks = List.copyOf(breaks);
  }

  /**
   * An axis for days up to an end.
   *
   * @param days what is to be shown, in any order, at least one
   * @param end the last day of the axis
   */
  public static TimeAxis of(List<LocalDate> days, LocalDate end, double left, double right) {
    int most = (int) Math.max(1, (right - left) / 150);
    List<Run> runs = runs(days, end, most);
    double room = right - left - (runs.size() - 1) * BREAK_WIDTH;
    double total = runs.stream().mapToDouble(Run::share).sum();
    var stretches = new ArrayList<Stretch>();
    var breaks = new ArrayList<Break>();
    double x = left;
    for (Run run : runs) {
      if (!stretches.isEmpty()) {
        breaks.add(
            new Break(
                /* from= */ stretches.getLast().until(),
                /* until= */ run.from(),
                x,
                x + BREAK_WIDTH));
        x += BREAK_WIDTH;
      }
      double width = room * run.share() / total;
      stretches.add(new Stretch(run.from(), run.until(), x, x + width));
      x += width;
    }
    return new TimeAxis(stretches, breaks);
  }

  /** Days between two folds, margins included, with the number of days on which something fell. */
  private record Run(LocalDate from, LocalDate until, int events) {

    /** Its claim to room: it grows with length and with content, but more slowly than either. */
    double share() {
      return 30 + Math.sqrt(ChronoUnit.DAYS.between(from, until) * (double) events);
    }
  }

  private static List<Run> runs(List<LocalDate> days, LocalDate end, int most) {
    List<LocalDate> sorted =
        Stream.concat(days.stream().filter(day -> !day.isAfter(end)), Stream.of(end))
            .distinct()
            .sorted()
            .toList();
    long least = leastFolded(sorted, most);
    var runs = new ArrayList<Run>();
    int first = 0;
    for (int i = 1; i < sorted.size(); i++) {
      if (gap(sorted, i) >= least) {
        runs.add(run(sorted.subList(first, i), MARGIN_DAYS));
        first = i;
      }
    }
    runs.add(run(sorted.subList(first, sorted.size()), MARGIN_DAYS / 3));
    return runs;
  }

  private static Run run(List<LocalDate> days, long marginAfter) {
    return new Run(
        days.getFirst().minusDays(MARGIN_DAYS), days.getLast().plusDays(marginAfter), days.size());
  }

  private static long gap(List<LocalDate> sorted, int before) {
    return ChronoUnit.DAYS.between(sorted.get(before - 1), sorted.get(before));
  }

  /** The shortest gap to be folded, so that there are at most so many folds. */
  private static long leastFolded(List<LocalDate> sorted, int most) {
    return IntStream.range(1, sorted.size())
        .mapToObj(i -> gap(sorted, i))
        .sorted(Comparator.reverseOrder())
        .limit(most)
        .reduce((longer, shorter) -> shorter)
        .map(shortest -> Math.max(FOLDED_DAYS, shortest))
        .orElse(FOLDED_DAYS);
  }

  public double x(LocalDate day) {
    for (Stretch stretch : stretches) {
      if (!day.isAfter(stretch.until())) {
        double part = ChronoUnit.DAYS.between(stretch.from(), day) / (double) stretch.days();
        return stretch.left() + Math.max(0, part) * (stretch.right() - stretch.left());
      }
    }
    return stretches.getLast().right();
  }

  public List<Stretch> stretches() {
    return stretches;
  }

  public List<Break> breaks() {
    return breaks;
  }

  /** Whether the axis is folded somewhere between two days. */
  public boolean isFolded(LocalDate from, LocalDate until) {
    return breaks.stream().anyMatch(b -> !from.isAfter(b.from()) && !until.isBefore(b.until()));
  }
}
