package org.entente.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Picks the newest statements of many series without sorting all of them. */
final class Newest {

  private static final Comparator<Testimony> BY_ID = Comparator.comparing(t -> t.statement().id());

  private Newest() {}

  /** How far one series has been taken, from its end. */
  private static final class Place {

    private final List<Testimony> series;
    private int left;
    private LocalDate day;

    Place(List<Testimony> series) {
      this.series = series;
      this.left = series.size() - 1;
      this.day = series.get(left).day();
    }

    LocalDate day() {
      return day;
    }

    /** Takes all of the newest day; whether anything is left. */
    boolean take(List<Testimony> taker) {
      LocalDate taken = day;
      while (left >= 0 && taken.equals(day)) {
        taker.add(series.get(left));
        left--;
        if (left >= 0) {
          day = series.get(left).day();
        }
      }
      return left >= 0;
    }
  }

  /**
   * The newest first, those of one day by id.
   *
   * @param series each oldest first
   * @param most how many at the most
   */
  static List<Testimony> of(List<List<Testimony>> series, int most) {
    var places = new PriorityQueue<>(Comparator.comparing(Place::day).reversed());
    series.stream().filter(each -> !each.isEmpty()).map(Place::new).forEach(places::add);
    var newest = new ArrayList<Testimony>();
    var ofDay = new ArrayList<Testimony>();
    @Nullable LocalDate day = null;
    while (!places.isEmpty() && newest.size() < most) {
      Place place = places.remove();
      if (!place.day().equals(day)) {
        pour(ofDay, newest);
        day = place.day();
      }
      if (place.take(ofDay)) {
        places.add(place);
      }
    }
    pour(ofDay, newest);
    return List.copyOf(newest.subList(0, Math.min(most, newest.size())));
  }

  /** Adds those of one day in order, and empties their list. */
  private static void pour(List<Testimony> ofDay, List<Testimony> newest) {
    ofDay.sort(BY_ID);
    newest.addAll(ofDay);
    ofDay.clear();
  }
}
