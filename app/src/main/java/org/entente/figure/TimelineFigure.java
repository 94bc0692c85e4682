package org.entente.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Statements in time, one lane for each stance, and below them when documents were kept. Where a
 * lane is crowded, columns stand for the number of statements in each stretch.
 */
public final class TimelineFigure {

  /** Statements, the oldest first. */
  public interface Events {

    int size();

    /** The day on which one was made, counted from 1970-01-01. */
    int epochDay(int number);

    /** Its stance. */
    Tone tone(int number);

    /** What its mark says; asked for only where it is drawn. */
    Mark mark(int number);
  }

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
  private final Events events;
  private final TimeAxis axis;

  /** The places of the different days, and for each statement which of them is its own. */
  private final double[] places;

  private final int[] dayOf;

  /**
   * A timeline from the first of the events to an end.
   *
   * @param events at least one
   */
  public TimelineFigure(Events events, LocalDate end, double width) {
    this.width = width;
    this.wide = width >= WIDE;
    this.events = events;
    this.dayOf = new int[events.size()];
    var days = new ArrayList<LocalDate>();
    for (int i = 0; i < dayOf.length; i++) {
      if (i == 0 || events.epochDay(i) != events.epochDay(i - 1)) {
        days.add(LocalDate.ofEpochDay(events.epochDay(i)));
      }
      dayOf[i] = days.size() - 1;
    }
    this.axis = TimeAxis.of(days, end, wide ? 118 : 10, width - (wide ? 14 : 10));
    this.places = days.stream().mapToDouble(axis::x).toArray();
  }

  private double x(int event) {
    return places[dayOf[event]];
  }

  public Figure draw(String id, String title, String description) {
    var lanes = new ArrayList<Element>();
    double y = 8;
    List<Lane> all = lanes();
    int fullest = all.stream().mapToInt(Lane::fullest).max().orElse(1);
    for (Lane lane : all) {
      Tone tone = lane.tone;
      var levels = new Levels();
      var marks = new ArrayList<Element>();
      double base = y + (wide ? 0 : 16);
      boolean crowded = lane.size > CROWDED;
      if (!crowded) {
        for (int event : lane.events()) {
          marks.add(mark(event, base, levels));
        }
      }
      double height =
          (wide ? 12 : 26) + (crowded ? MOST_LEVELS : Math.max(1, levels.count())) * APART;
      if (crowded) {
        marks.addAll(columns(lane, y + height - 3, fullest));
      }
      lanes.add(Labels.box(0, y, width, height, "lane " + tone.styleClass()));
      lanes.add(name(tone, y, height));
      lanes.addAll(marks);
      y += height + 3;
    }
    double bottom = y + 16;
    var inside = new ArrayList<Element>(new TimeTicks(axis, 8, bottom).draw(id + "-hatch"));
    inside.addAll(lanes);
    inside.addAll(kept(y + 2, bottom));
    return new Figure(id, "timeline", title, description, width, bottom + 24, inside);
  }

  /** The statements of one stance. */
  private static final class Lane {

    private final Tone tone;
    private final int[] numbers;
    private final int[] counts;
    private final int[] first;
    private final int[] last;
    private int size;

    Lane(Tone tone, int most, int stretches) {
      this.tone = tone;
      this.numbers = new int[most];
      this.counts = new int[stretches];
      this.first = new int[stretches];
      this.last = new int[stretches];
    }

    void add(int event, int stretch) {
      numbers[size++] = event;
      if (counts[stretch]++ == 0) {
        first[stretch] = event;
      }
      last[stretch] = event;
    }

    int[] events() {
      return Arrays.copyOf(numbers, size);
    }

    int fullest() {
      return Math.max(1, Arrays.stream(counts).max().orElse(1));
    }
  }

  private List<Lane> lanes() {
    int stretches = stretch(width) + 1;
    var lanes = new ArrayList<Lane>();
    for (Tone tone : Tone.values()) {
      lanes.add(new Lane(tone, dayOf.length, stretches));
    }
    for (int event = 0; event < dayOf.length; event++) {
      lanes.get(events.tone(event).ordinal()).add(event, stretch(x(event)));
    }
    return lanes;
  }

  private static int stretch(double x) {
    return (int) (x / APART);
  }

  private Element name(Tone tone, double y, double height) {
    String words = tone.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return wide
        ? Labels.at(106, y + height / 2 + 4, "end", "name", words)
        : Labels.at(10, y + 13, "start", "name", words);
  }

  private Element mark(int event, double base, Levels levels) {
    double x = x(event);
    double y = base + 12 + levels.place(x) * APART;
    Mark mark = events.mark(event);
    return Labels.link(
        mark.address(),
        mark.told(),
        Element.of("g", "event").add(events.tone(event).mark(x, y, SIZE)));
  }

  /** One column for each stretch, drawn to the same measure in all lanes. */
  private List<Element> columns(Lane lane, double foot, int fullest) {
    var columns = new ArrayList<Element>();
    for (int stretch = 0; stretch < lane.counts.length; stretch++) {
      int count = lane.counts[stretch];
      if (count > 0) {
        double height = Math.max(2, (MOST_LEVELS * APART + 4) * count / fullest);
        String told =
            count
                + " statements from "
                + day(lane.first[stretch])
                + " to "
                + day(lane.last[stretch]);
        double x = stretch * APART;
        Element box =
            Labels.box(x, foot - height, APART - 2, height, "mark " + lane.tone.styleClass());
        columns.add(Labels.link(events.mark(lane.last[stretch]).address(), told, box));
      }
    }
    return columns;
  }

  private LocalDate day(int event) {
    return LocalDate.ofEpochDay(events.epochDay(event));
  }

  /** A stroke for each day, all in one element. */
  private List<Element> kept(double top, double bottom) {
    var rug = new ArrayList<Element>();
    if (wide) {
      rug.add(Labels.at(106, bottom - 2, "end", "axis-label", "documents kept"));
    }
    var strokes = new StringBuilder();
    String from = " " + Element.number(top) + "V" + Element.number(bottom - 1);
    for (double place : places) {
      strokes.append('M').append(Element.number(place)).append(from);
    }
    rug.add(Element.of("path", "document").with("d", strokes.toString()));
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
