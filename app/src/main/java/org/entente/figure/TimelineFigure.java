package org.entente.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Statements in time, one lane for each stance, and below them when documents were kept. Where a
 * lane is crowded, columns stand for the number of statements in each stretch.
 */
public final class TimelineFigure {

  /**
   * One statement.
   *
   * @param day when it was made
   * @param tone its stance
   * @param mark what its mark says, asked for only where it is drawn
   */
  public record Event(LocalDate day, Tone tone, Supplier<Mark> mark) {}

  /**
   * What a mark says.
   *
   * @param address where the evidence is
   * @param told who said what, in words
   */
  public record Mark(String address, String told) {}

  private static final double WIDE = 640;
  private static final double SIZE = 5.5;
  private static final double APART = 12;
  private static final int MOST_LEVELS = 6;

  /** From so many statements in one lane on, their number is drawn and not each. */
  private static final int CROWDED = 150;

  private final double width;
  private final boolean wide;
  private final TimeAxis axis;

  /**
   * A timeline from the first of the events to an end.
   *
   * @param events at least one, in any order
   */
  public TimelineFigure(List<Event> events, LocalDate end, double width) {
    this.width = width;
    this.wide = width >= WIDE;
    this.axis =
        TimeAxis.of(
            events.stream().map(Event::day).toList(),
            end,
            wide ? 118 : 10,
            width - (wide ? 14 : 10));
  }

  public Figure draw(String id, String title, String description, List<Event> events) {
    var lanes = new ArrayList<Element>();
    double y = 8;
    Map<Tone, List<Event>> byTone =
        events.stream()
            .sorted(Comparator.comparing(Event::day))
            .collect(Collectors.groupingBy(Event::tone));
    int fullest = fullest(byTone);
    for (Tone tone : Tone.values()) {
      List<Event> said = byTone.getOrDefault(tone, List.of());
      var levels = new Levels();
      var marks = new ArrayList<Element>();
      double base = y + (wide ? 0 : 16);
      boolean crowded = said.size() > CROWDED;
      if (!crowded) {
        said.forEach(event -> marks.add(mark(event, base, levels)));
      }
      double height =
          (wide ? 12 : 26) + (crowded ? MOST_LEVELS : Math.max(1, levels.count())) * APART;
      if (crowded) {
        marks.addAll(columns(said, tone, y + height - 3, fullest));
      }
      lanes.add(Labels.box(0, y, width, height, "lane " + tone.styleClass()));
      lanes.add(name(tone, y, height));
      lanes.addAll(marks);
      y += height + 3;
    }
    double bottom = y + 16;
    var inside = new ArrayList<Element>(new TimeTicks(axis, 8, bottom).draw(id + "-hatch"));
    inside.addAll(lanes);
    inside.addAll(kept(events, y + 2, bottom));
    return new Figure(id, "timeline", title, description, width, bottom + 24, inside);
  }

  private Element name(Tone tone, double y, double height) {
    String words = tone.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return wide
        ? Labels.at(106, y + height / 2 + 4, "end", "name", words)
        : Labels.at(10, y + 13, "start", "name", words);
  }

  private Element mark(Event event, double base, Levels levels) {
    double x = axis.x(event.day());
    double y = base + 12 + levels.place(x) * APART;
    Mark mark = event.mark().get();
    return Labels.link(
        mark.address(), mark.told(), Element.of("g", "event").add(event.tone().mark(x, y, SIZE)));
  }

  /** One column for each stretch, drawn to the same measure in all lanes. */
  private List<Element> columns(List<Event> said, Tone tone, double foot, int fullest) {
    var columns = new ArrayList<Element>();
    stretches(said)
        .forEach(
            (stretch, events) -> {
              Event newest = events.getLast();
              double height = Math.max(2, (MOST_LEVELS * APART + 4) * events.size() / fullest);
              String told =
                  events.size()
                      + " statements from "
                      + events.getFirst().day()
                      + " to "
                      + newest.day();
              double x = stretch * APART;
              Element box =
                  Labels.box(x, foot - height, APART - 2, height, "mark " + tone.styleClass());
              columns.add(Labels.link(newest.mark().get().address(), told, box));
            });
    return columns;
  }

  private SortedMap<Integer, List<Event>> stretches(List<Event> said) {
    var stretches = new TreeMap<Integer, List<Event>>();
    LocalDate day = null;
    List<Event> together = List.of();
    for (Event event : said) {
      if (!event.day().equals(day)) {
        day = event.day();
        int stretch = (int) (axis.x(day) / APART);
        together = stretches.computeIfAbsent(stretch, s -> new ArrayList<>());
      }
      together.add(event);
    }
    return stretches;
  }

  private int fullest(Map<Tone, List<Event>> lanes) {
    return lanes.values().stream()
        .flatMap(said -> stretches(said).values().stream())
        .mapToInt(List::size)
        .max()
        .orElse(1);
  }

  private List<Element> kept(List<Event> events, double top, double bottom) {
    var rug = new ArrayList<Element>();
    if (wide) {
      rug.add(Labels.at(106, bottom - 2, "end", "axis-label", "documents kept"));
    }
    events.stream()
        .map(Event::day)
        .distinct()
        .sorted()
        .forEach(
            day -> rug.add(Labels.line(axis.x(day), top, axis.x(day), bottom - 1, "document")));
    return rug;
  }

  /**
   * Stacks marks that would lie upon each other; the levels are few, and the last one takes all.
   */
  private static final class Levels {

    private final List<Double> ends = new ArrayList<>();

    int place(double x) {
      for (int level = 0; level < ends.size(); level++) {
        if (ends.get(level) + APART <= x) {
          ends.set(level, x);
          return level;
        }
      }
      if (ends.size() < MOST_LEVELS) {
        ends.add(x);
        return ends.size() - 1;
      }
      ends.set(MOST_LEVELS - 1, x);
      return MOST_LEVELS - 1;
    }

    int count() {
      return ends.size();
    }
  }
}
