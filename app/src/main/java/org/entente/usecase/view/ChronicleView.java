package org.entente.usecase.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.event.Bursts;
import org.entente.initiative.Picture;
import org.entente.initiative.Testimony;
import org.entente.reading.ReadingCounts;
import org.entente.usecase.monitor.ShowTraction;
import org.jspecify.annotations.Nullable;

/**
 * What was said of an initiative when, against what was received.
 *
 * @param initiative slug
 * @param name the initiative's name
 * @param asOf the day whose knowledge it shows
 * @param total how many statements were made up to the last day that was asked for
 * @param statements the newest of these, by day, oldest first
 * @param months what was received, each month from the first with a document
 * @param bursts periods in which a raised share of what was received concerns it
 */
public record ChronicleView(
    String initiative,
    String name,
    LocalDate asOf,
    int total,
    List<Said> statements,
    List<Month> months,
    List<Bursts.Burst> bursts) {

  /**
   * One statement.
   *
   * @param day when it was made
   * @param actor id of who made it
   * @param name usual name of the actor
   * @param speaker who spoke for it
   * @param stance its stance
   * @param text the words that carry it
   * @param document where they are
   * @param sentence number of the sentence in the document, from 0
   * @param source the document as one would cite it
   */
  public record Said(
      LocalDate day,
      String actor,
      String name,
      @Nullable String speaker,
      String stance,
      String text,
      String document,
      int sentence,
      String source) {}

  /**
   * One month.
   *
   * @param month its first day
   * @param relevant independent documents that concern the initiative
   * @param read all independent documents; 0 means that nothing was received, not that nothing was
   *     said
   */
  public record Month(LocalDate month, long relevant, long read) {}

  /**
   * The chronicle of a picture.
   *
   * @param counts documents by day
   * @param names from ids to usual names
   * @param until the last day of statements; how one comes to those before the newest
   * @param most how many statements at the most
   */
  public static ChronicleView of(
      Picture picture,
      List<ReadingCounts.Day> counts,
      UnaryOperator<String> names,
      LocalDate until,
      int most) {
    LocalDate asOf = picture.asOf().day();
    return new ChronicleView(
        picture.initiative().slug(),
        picture.initiative().name(),
        asOf,
        picture.statements(until),
        said(picture.evidence(until, most), names),
        months(counts, asOf),
        Bursts.standard().find(ShowTraction.days(counts, null, asOf)));
  }

  /** Every statement of a picture, oldest first. */
  public static List<Said> statements(Picture picture, UnaryOperator<String> names) {
    return said(picture.evidence(), names);
  }

  /** From newest first to oldest first, those of one day by id. */
  private static List<Said> said(List<Testimony> newest, UnaryOperator<String> names) {
    return newest.stream()
        .sorted(Comparator.comparing(Testimony::day).thenComparing(t -> t.statement().id()))
        .map(testimony -> said(testimony, names))
        .toList();
  }

  private static Said said(Testimony testimony, UnaryOperator<String> names) {
    var statement = testimony.statement();
    return new Said(
        testimony.day(),
        statement.actor(),
        names.apply(statement.actor()),
        statement.speaker(),
        statement.stance().word(),
        statement.evidence().text(),
        statement.evidence().document(),
        statement.evidence().sentence(),
        testimony.source().label());
  }

  /** Every month from the first with a document to the last shown, those without one included. */
  public static List<Month> months(List<ReadingCounts.Day> counts, LocalDate last) {
    var months = new ArrayList<Month>();
    if (counts.isEmpty()) {
      return months;
    }
    int next = 0;
    YearMonth end = YearMonth.from(last);
    for (YearMonth month = YearMonth.from(counts.getFirst().day());
        !month.isAfter(end);
        month = month.plusMonths(1)) {
      long relevant = 0;
      long read = 0;
      while (next < counts.size() && isIn(month, counts.get(next).day())) {
        relevant += counts.get(next).relevant();
        read += counts.get(next).read();
        next++;
      }
      months.add(new Month(month.atDay(1), relevant, read));
    }
    return months;
  }

  private static boolean isIn(YearMonth month, LocalDate day) {
    return day.getYear() == month.getYear() && day.getMonthValue() == month.getMonthValue();
  }
}
