package org.entente.web.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.entente.figure.Figure;
import org.entente.figure.MonthsFigure;
import org.entente.reading.ReadingCounts;
import org.entente.usecase.view.ChronicleView;
import org.entente.usecase.view.ChronicleView.Month;

/** Draws what was received by month. */
final class Ribbons {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private final List<Month> months;

  /**
   * The last months of a series.
   *
   * @param most how many months
   */
  Ribbons(List<ReadingCounts.Day> counts, LocalDate asOf, int most) {
    List<Month> all = ChronicleView.months(counts, asOf);
    LocalDate first = asOf.withDayOfMonth(1).minusMonths(most - 1L);
    this.months = all.stream().filter(month -> !month.month().isBefore(first)).toList();
  }

  boolean isEmpty() {
    return months.isEmpty();
  }

  /** How much of what was received concerns it. */
  Figure traction(String id, double width, double height, boolean labelled) {
    return draw(
        new MonthsFigure(width, height, labelled),
        id,
        "Traction by month",
        month -> month.read() == 0 ? 0 : month.relevant() / (double) month.read(),
        Ribbons::told);
  }

  /** How much was received at all. */
  Figure coverage(String id, double width, double height) {
    return draw(
        new MonthsFigure(width, height, true),
        id,
        "Documents received by month",
        Month::read,
        month -> name(month) + ": " + received(month));
  }

  private Figure draw(
      MonthsFigure figure,
      String id,
      String title,
      ToDoubleFunction<Month> value,
      Function<Month, String> told) {
    long gaps = months.stream().filter(month -> month.read() == 0).count();
    return figure.draw(
        id,
        title,
        Say.count(months.size(), "month", "months")
            + ", of which "
            + gaps
            + " without any document; these are hatched.",
        months.stream()
            .map(
                month ->
                    new MonthsFigure.Month(
                        month.month(),
                        value.applyAsDouble(month),
                        month.read() == 0,
                        told.apply(month)))
            .toList());
  }

  private static String told(Month month) {
    return month.read() == 0
        ? name(month) + ": " + received(month)
        : name(month)
            + ": "
            + month.relevant()
            + " of "
            + Say.count(month.read(), "document", "documents");
  }

  private static String received(Month month) {
    return month.read() == 0
        ? "nothing received, so nothing is known"
        : Say.count(month.read(), "document", "documents");
  }

  private static String name(Month month) {
    return MONTH.format(month.month());
  }
}
