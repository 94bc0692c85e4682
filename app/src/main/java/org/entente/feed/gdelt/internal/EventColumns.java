package org.entente.feed.gdelt.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.event.Plover;
import org.entente.event.table.ByteDictionary;
import org.entente.event.table.Column;
import org.entente.event.table.ColumnType;
import org.entente.event.table.Table;

/** What follows from an event row's own columns: our actors, the PLOVER category, its age. */
final class EventColumns {

  private EventColumns() {}

  static Table extend(Table rows, ActorCodes codes, LocalDate day) {
    return rows.withColumns(
        List.of(
            actor(rows, "actor1", codes),
            actor(rows, "actor2", codes),
            rows.texts("action_geo_country_code").derive("action_geo_state", codes::byPlace),
            rows.texts("event_code").derive("plover", code -> Plover.of(code).orElse(null)),
            age(rows, day)));
  }

  /** The state of the actor's country code or, where that names none, the organisation it is. */
  private static Column.Texts actor(Table rows, String actor, ActorCodes codes) {
    Column.Texts states = rows.texts(actor + "_country_code").derive(actor, codes::byCountry);
    Column.Texts groups = rows.texts(actor + "_group_code").derive(actor, codes::byGroup);
    int[] shifted = new int[groups.dictionary().size()];
    for (int code = 0; code < shifted.length; code++) {
      shifted[code] = states.dictionary().add(groups.dictionary().text(code));
    }
    int[] merged = states.codes();
    for (int row = 0; row < merged.length; row++) {
      if (merged[row] == Column.NULL && groups.codes()[row] != Column.NULL) {
        merged[row] = shifted[groups.codes()[row]];
      }
    }
    return new Column.Texts(actor, ColumnType.TEXT, merged.length, merged, states.dictionary());
  }

  /** Days between the date an event is coded with and the day it was published. */
  private static Column.Numbers age(Table rows, LocalDate day) {
    Column.Numbers dates = rows.numbers("event_date");
    long[] ages = Arrays.stream(dates.values()).map(date -> day.toEpochDay() - date).toArray();
    return new Column.Numbers("days_back", ColumnType.INT, rows.rows(), dates.codes(), ages);
  }

  /**
   * The events between two different actors of ours that are no re-emissions, narrow and ordered by
   * pair, for series.
   */
  static Table pairs(Table events) {
    Column.Texts one = events.texts("actor1");
    Column.Texts other = events.texts("actor2");
    Column.Numbers repeats = events.numbers("reemission_of");
    long[] ranks = new long[events.rows()];
    int[] rankOne = ranks(one);
    int[] rankOther = ranks(other);
    int[] same = shared(one.dictionary(), other.dictionary());
    int count = 0;
    for (int row = 0; row < events.rows(); row++) {
      int a = one.codes()[row];
      int b = other.codes()[row];
      if (a != Column.NULL && b != Column.NULL && repeats.isNull(row) && same[a] != b) {
        ranks[count++] = (long) rankOne[a] << 46 | (long) rankOther[b] << 32 | row;
      }
    }
    Arrays.sort(ranks, 0, count);
    int[] rows = new int[count];
    for (int i = 0; i < count; i++) {
      rows[i] = (int) ranks[i];
    }
    return narrow(events, rows);
  }

  /** For each entry of a dictionary its number in another, -1 where that has no such entry. */
  private static int[] shared(ByteDictionary dictionary, ByteDictionary other) {
    var numbers = new HashMap<String, Integer>();
    for (int code = 0; code < other.size(); code++) {
      numbers.put(other.text(code), code);
    }
    return IntStream.range(0, dictionary.size())
        .map(code -> numbers.getOrDefault(dictionary.text(code), -1))
        .toArray();
  }

  private static Table narrow(Table events, int[] rows) {
    var columns = new ArrayList<Column>();
    columns.add(events.column("slot").select(rows));
    for (String text : List.of("actor1", "actor2", "event_code")) {
      columns.add(events.texts(text).select(rows).pruned());
    }
    for (String number : List.of("quad_class", "goldstein", "num_mentions", "num_articles")) {
      columns.add(events.column(number).select(rows));
    }
    columns.add(origin(events.texts("source_url").select(rows)));
    return Table.of(rows.length, columns);
  }

  private static Column.Numbers origin(Column.Texts addresses) {
    ByteDictionary dictionary = addresses.dictionary();
    long[] hashes = new long[addresses.rows()];
    for (int row = 0; row < hashes.length; row++) {
      int code = addresses.codes()[row];
      hashes[row] =
          code == Column.NULL
              ? row
              : ByteDictionary.hash64(
                  dictionary.arena(), dictionary.start(code), dictionary.start(code + 1));
    }
    return Column.Numbers.plain("origin", ColumnType.LONG, hashes.length, hashes);
  }

  private static int[] ranks(Column.Texts column) {
    ByteDictionary dictionary = column.dictionary();
    Integer[] order = new Integer[dictionary.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, java.util.Comparator.comparing(dictionary::text));
    int[] ranks = new int[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
    return ranks;
  }
}
