package org.entente.treaty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A standing dispute between states that could turn into a case for a promise.
 *
 * @param id its id
 * @param name its name
 * @param between the states on either side
 * @param place the place disputed, where there is one
 * @param from first day
 * @param until first day after it
 * @param note its state
 * @param source title of the source
 * @param url address of the source
 */
public record Dispute(
    String id,
    String name,
    List<String> between,
    @Nullable String place,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String note,
    String source,
    @Nullable String url) {

  public Dispute {
    Required.fields("id", id, "name", name, "source", source);
    between = StateIds.canonical(between);
    if (between.size() < 2) {
      throw new IllegalArgumentException("dispute " + id + " has two sides at least");
    }
  }

  /** Whether it is open on a day. */
  public boolean holdsOn(LocalDate day) {
    return Days.within(from, until, day);
  }
}
