package org.entente.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A picture worked out from statements one by one: what the pass over columns has to equal. */
final class PlainPicture {

  private static final double Z_90 = 1.6448536269514722;

  private final Initiative initiative;
  private final Weights weights;
  private final List<Testimony> heard;

  /** Of what stood and had been made on a day, the oldest first. */
  PlainPicture(Initiative initiative, Weights weights, List<Seen<Testimony>> all, LocalDate asOf) {
    this.initiative = initiative;
    this.weights = weights;
    this.heard =
        Seen.on(asOf, all).stream()
            .filter(t -> !t.day().isAfter(asOf))
            .sorted(Comparator.comparing(Testimony::day))
            .toList();
  }

  List<Testimony> heard() {
    return heard;
  }

  Map<String, List<Testimony>> byActor() {
    var byActor = new TreeMap<String, List<Testimony>>();
    heard.forEach(
        t -> byActor.computeIfAbsent(t.statement().actor(), a -> new ArrayList<>()).add(t));
    return byActor;
  }

  List<Testimony> news(LocalDate since) {
    return heard.stream()
        .filter(t -> t.day().isAfter(since) || t.source().firstSeen().isAfter(since))
        .toList()
        .reversed();
  }

  List<Testimony> evidence() {
    return heard.stream()
        .sorted(
            Comparator.comparing(Testimony::day).reversed().thenComparing(t -> t.statement().id()))
        .toList();
  }

  Map<LocalDate, Position> path(List<Testimony> said, LocalDate last) {
    var days = new TreeSet<LocalDate>();
    for (Testimony testimony : said) {
      LocalDate end = testimony.day().withDayOfMonth(testimony.day().lengthOfMonth());
      days.add(end.isAfter(last) ? last : end);
    }
    days.add(last);
    var path = new LinkedHashMap<LocalDate, Position>();
    days.forEach(
        day -> path.put(day, position(said.stream().filter(t -> !t.day().isAfter(day)), day)));
    return path;
  }

  /** What had been made and first seen by a day. */
  static List<Testimony> by(LocalDate day, List<Testimony> said) {
    return said.stream()
        .filter(t -> !t.day().isAfter(day) && !t.source().firstSeen().isAfter(day))
        .toList();
  }

  Position position(java.util.stream.Stream<Testimony> said, LocalDate day) {
    var origins = new LinkedHashMap<String, List<Testimony>>();
    said.forEach(t -> origins.computeIfAbsent(t.source().origin(), o -> new ArrayList<>()).add(t));
    double unit = 1 / (weights.statementSpread() * weights.statementSpread());
    double precision = 1 / (weights.priorSpread() * weights.priorSpread());
    double sum = initiative.stancePositions().of(Stance.NEUTRAL) * precision;
    double total = 0;
    for (List<Testimony> together : origins.values()) {
      double weight = weight(together, day);
      precision += weight * unit;
      sum += weight * unit * value(together, day);
      total += weight;
    }
    double mean = 0;
    for (List<Testimony> together : origins.values()) {
      mean += weight(together, day) * value(together, day) / total;
    }
    double squares = 0;
    for (List<Testimony> together : origins.values()) {
      double off = value(together, day) - mean;
      squares += weight(together, day) * unit * off * off;
    }
    double birge = origins.size() < 2 || total == 0 ? 1 : squares / (origins.size() - 1);
    double at = sum / precision;
    double spread = Math.sqrt(Math.max(1, birge) / precision);
    return new Position(
        at, Math.max(0, at - Z_90 * spread), Math.min(100, at + Z_90 * spread), total);
  }

  private double weight(Testimony said, LocalDate day) {
    Statement statement = said.statement();
    return weights.of(statement.level())
        * weights.of(said.source().grade())
        * (statement.secondHand() ? weights.secondHand() : 1)
        * statement.confidence()
        * weights.ofAge(day.toEpochDay() - said.day().toEpochDay());
  }

  private double weight(List<Testimony> together, LocalDate day) {
    return together.stream().mapToDouble(t -> weight(t, day)).max().orElse(0);
  }

  private double value(List<Testimony> together, LocalDate day) {
    double total = together.stream().mapToDouble(t -> weight(t, day)).sum();
    double sum = together.stream().mapToDouble(t -> weight(t, day) * at(t)).sum();
    return total == 0 ? at(together.getFirst()) : sum / total;
  }

  private double at(Testimony testimony) {
    return initiative.stancePositions().of(testimony.statement().stance());
  }
}
