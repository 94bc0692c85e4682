package org.entente.reading.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.core.AsOf;
import org.entente.initiative.Ruling;
import org.entente.initiative.Seen;
import org.entente.reading.Archive;
import org.entente.reading.ReadDocument;
import org.jspecify.annotations.Nullable;

/**
 * What documents say of initiatives with the judgements of people, each from the day on which it
 * counts. What a document says changes with its versions and with the judgements of it; between two
 * such days it stands unchanged. Made once for each initiative, and again when something changes.
 *
 * @param <T> what documents say
 * @param <C> the judgements of it
 */
final class CorrectedSeries<T, C extends Ruling> {

  /** What stands in a document under the judgements of it that count, as far as it concerns one. */
  @FunctionalInterface
  interface Standing<T, C> {
    List<T> of(ReadDocument document, List<C> counting, String initiative);
  }

  /**
   * How to look at what is said.
   *
   * @param concerns whether a judgement concerns an initiative
   * @param document the document that says it
   * @param day the day by which it is ordered
   */
  record Aspects<T, C>(
      BiPredicate<C, String> concerns,
      Standing<T, C> standing,
      Function<T, String> document,
      Function<T, LocalDate> day) {}

  /**
   * What was made last of an initiative, and of what.
   *
   * @param texts number of changes of what the archive keeps
   */
  private record Made<T, C>(List<Seen<T>> read, List<C> rulings, long texts, List<Seen<T>> series) {

    /** Whether it was made of the same objects: comparing what is in them would take too long. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(List<Seen<T>> sameRead, List<C> sameRulings, long sameTexts) {
      return read == sameRead && rulings == sameRulings && texts == sameTexts;
    }
  }

  private final Archive archive;
  private final Supplier<List<C>> rulings;
  private final Function<String, List<Seen<T>>> read;
  private final Aspects<T, C> aspects;
  private final Map<String, Made<T, C>> made = new ConcurrentHashMap<>();

  /**
   * Nothing made yet.
   *
   * @param rulings all judgements
   * @param read what the readers made of the documents, by initiative
   */
  CorrectedSeries(
      Archive archive,
      Supplier<List<C>> rulings,
      Function<String, List<Seen<T>>> read,
      Aspects<T, C> aspects) {
    this.archive = archive;
    this.rulings = rulings;
    this.read = read;
    this.aspects = aspects;
  }

  /** What is said of an initiative; the same list until something changes. */
  List<Seen<T>> of(String initiative) {
    long texts = archive.changes();
    List<C> all = rulings.get();
    List<Seen<T>> asRead = read.apply(initiative);
    Made<T, C> last = made.get(initiative);
    if (last != null && last.isOf(asRead, all, texts)) {
      return last.series();
    }
    List<Seen<T>> now = over(asRead, byDocument(all, initiative), initiative);
    List<Seen<T>> series = last != null && now.equals(last.series()) ? last.series() : now;
    made.put(initiative, new Made<>(asRead, all, texts, series));
    return series;
  }

  /** The judgements of the documents in which one concerns the initiative. */
  private SortedMap<String, List<C>> byDocument(List<C> all, String initiative) {
    var byDocument = new TreeMap<String, List<C>>();
    all.forEach(
        each -> byDocument.computeIfAbsent(each.document(), id -> new ArrayList<>()).add(each));
    byDocument
        .values()
        .removeIf(of -> of.stream().noneMatch(each -> aspects.concerns().test(each, initiative)));
    return byDocument;
  }

  private List<Seen<T>> over(
      List<Seen<T>> asRead, SortedMap<String, List<C>> judged, String initiative) {
    if (judged.isEmpty()) {
      return asRead;
    }
    var versions = new TreeMap<String, List<ReadDocument>>();
    archive
        .versions(List.copyOf(judged.keySet()))
        .forEach(v -> versions.computeIfAbsent(v.document().id(), i -> new ArrayList<>()).add(v));
    var spells = new TreeMap<String, List<Spell<T>>>();
    versions.forEach(
        (id, all) -> spells.put(id, spells(all, judged.getOrDefault(id, List.of()), initiative)));
    var series = new ArrayList<Seen<T>>();
    for (Seen<T> each : asRead) {
      series.addAll(
          outside(each, spells.getOrDefault(aspects.document().apply(each.row()), List.of())));
    }
    spells.values().forEach(all -> all.forEach(spell -> series.addAll(spell.seen())));
    series.sort(Comparator.comparing(each -> aspects.day().apply(each.row())));
    return List.copyOf(series);
  }

  /**
   * Days on which what a person said of a document counts.
   *
   * @param until the first day after; null where there is none
   */
  private record Spell<T>(LocalDate from, @Nullable LocalDate until, List<T> says) {

    List<Seen<T>> seen() {
      return says.stream().map(each -> new Seen<>(each, from, until)).toList();
    }
  }

  private List<Spell<T>> spells(List<ReadDocument> versions, List<C> rulings, String initiative) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    versions.forEach(version -> days.add(version.document().firstSeen()));
    for (C ruling : rulings) {
      days.add(ruling.day());
      LocalDate undone = ruling.undone();
      if (undone != null) {
        days.add(undone);
      }
    }
    var spells = new ArrayList<Spell<T>>();
    for (LocalDate day : days) {
      var asOf = new AsOf(day);
      List<C> counting = rulings.stream().filter(ruling -> ruling.countsOn(asOf)).toList();
      List<ReadDocument> seen =
          versions.stream().filter(v -> asOf.includes(v.document().firstSeen())).toList();
      boolean isJudged =
          counting.stream().anyMatch(ruling -> aspects.concerns().test(ruling, initiative));
      if (isJudged && !seen.isEmpty()) {
        spells.add(
            new Spell<>(
                day,
                days.higher(day),
                aspects.standing().of(seen.getLast(), counting, initiative)));
      }
    }
    return spells;
  }

  /** The days of something read on which no judgement of its document counts. */
  private static <T> List<Seen<T>> outside(Seen<T> read, List<Spell<T>> spells) {
    var left = new ArrayList<Seen<T>>();
    LocalDate from = read.from();
    for (Spell<T> spell : spells) {
      if (from.isBefore(spell.from()) && isAfter(read.replaced(), from)) {
        left.add(new Seen<>(read.row(), from, earlier(spell.from(), read.replaced())));
      }
      LocalDate until = spell.until();
      if (until == null) {
        return left;
      }
      from = from.isBefore(until) ? until : from;
    }
    if (isAfter(read.replaced(), from)) {
      left.add(spells.isEmpty() ? read : new Seen<>(read.row(), from, read.replaced()));
    }
    return left;
  }

  private static boolean isAfter(@Nullable LocalDate end, LocalDate day) {
    return end == null || end.isAfter(day);
  }

  private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
    return other != null && other.isBefore(day) ? other : day;
  }
}
