package org.entente.web.internal;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.entente.core.AsOf;
import org.jspecify.annotations.Nullable;

/** What a request asks for, checked. */
final class Asked {

  private static final LocalDate EARLIEST = LocalDate.of(1815, 1, 1);

  private final Context context;
  private final LocalDate newest;
  private final @Nullable LocalDate chosen;

  /**
   * A request whose date is checked.
   *
   * @param newest the day shown unless another is asked for; later ones are refused
   */
  Asked(Context context, LocalDate newest) {
    this.context = context;
    this.newest = newest;
    this.chosen = date(context.queryParam("asOf"), newest);
  }

  /** The part of the path with this name. */
  String path(String name) {
    return context.pathParam(name);
  }

  /** The text of a query parameter, empty where it is missing. */
  String text(String name) {
    String value = context.queryParam(name);
    return value == null ? "" : value.strip();
  }

  /** The number in a query parameter, or another where it is missing or none. */
  int count(String name, int otherwise) {
    String text = text(name);
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
  }

  /** The day in a query parameter, null where it is missing. */
  @Nullable LocalDate day(String name) {
    String text = text(name);
    return text.isEmpty() ? null : parse(text);
  }

  /** All values of a query parameter, each split at commas; empty ones left out. */
  List<String> list(String name) {
    return context.queryParams(name).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }

  AsOf asOf() {
    return new AsOf(chosen == null ? newest : chosen);
  }

  LocalDate newest() {
    return newest;
  }

  Links links() {
    return new Links(chosen);
  }

  /** The path and query under which this page was asked for, the date left out. */
  Context context() {
    return context;
  }

  private static @Nullable LocalDate date(@Nullable String text, LocalDate newest) {
    if (text == null || text.isBlank()) {
      return null;
    }
    LocalDate day = parse(text);
    if (day.isAfter(newest)) {
      throw Refusal.badRequest(
          "That day has not been seen yet",
          "The newest day that can be shown is " + newest + ", and " + day + " is later.");
    }
    if (day.isBefore(EARLIEST)) {
      throw Refusal.badRequest(
          "That day is too early", "The record here begins in " + EARLIEST.getYear() + ".");
    }
    return day.equals(newest) ? null : day;
  }

  private static LocalDate parse(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw Refusal.badRequest(
          "That is not a date",
          "“" + text + "” is no day of the calendar. Write it as year-month-day, like 2024-10-31.");
    }
  }
}
