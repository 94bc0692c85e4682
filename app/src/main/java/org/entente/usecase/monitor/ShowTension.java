package org.entente.usecase.monitor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorDirectory;
import org.entente.actor.Resolution;
import org.entente.core.AsOf;
import org.entente.core.Failure;
import org.entente.core.Seed;
import org.entente.event.Coverage;
import org.entente.event.EventSeries;
import org.entente.event.Kind;
import org.entente.event.SlotLedger;
import org.entente.event.Tension;
import org.entente.event.TensionMeter;
import org.entente.event.TensionMeter.Received;
import org.entente.event.TensionWeights;
import org.jspecify.annotations.Nullable;

/** Shows how tense a pair of actors is, against its own past. */
public final class ShowTension {

  /** Days after which an event counts half, where the question does not say. */
  public static final double HALF_LIFE = 7;

  private static final int YEAR = 365;

  private final EventSeries series;
  private final SlotLedger ledger;
  private final ActorDirectory actors;

  /**
   * What is asked.
   *
   * @param pair the two actors, {@code CHN-PHL}
   * @param from first day, or null for a year before the last
   * @param asOf last day, and the day on whose knowledge the answer rests
   */
  public record Question(
      String pair,
      @Nullable LocalDate from,
      AsOf asOf,
      double halfLife,
      TensionWeights weights,
      Seed seed) {}

  public ShowTension(EventSeries series, SlotLedger ledger, ActorDirectory actors) {
    this.series = series;
    this.ledger = ledger;
    this.actors = actors;
  }

  /**
   * The tension of a pair.
   *
   * @throws Failure of kind usage when the pair names no two actors, of kind unable when nothing
   *     was received in the period
   */
  public Tension show(Question question) {
    String[] pair = question.pair().split("-", 2);
    if (pair.length != 2) {
      throw Failure.usage("'" + question.pair() + "' is no pair: write CHN-PHL");
    }
    String one = id(pair[0], question);
    String other = id(pair[1], question);
    if (one.equals(other)) {
      throw Failure.usage(
          "'" + question.pair() + "' names one actor twice: a pair has two, as CHN-PHL");
    }
    if (!(question.halfLife() > 0)) {
      throw Failure.usage("a half-life is more than 0 days");
    }
    LocalDate to = question.asOf().day();
    LocalDate from = question.from() == null ? to.minusDays(YEAR) : question.from();
    if (from.isAfter(to)) {
      throw Failure.usage("--from " + from + " lies after the last day, " + to);
    }
    Map<LocalDate, Received> received = received(ledger.coverage(from, to, question.asOf()));
    if (received.isEmpty()) {
      throw Failure.unable(
          "no events were received from "
              + from
              + " to "
              + to
              + ": bring them in with entente ingest gdelt --kinds events --from "
              + from
              + " --to "
              + to);
    }
    LocalDate first = received.keySet().stream().min(LocalDate::compareTo).orElse(from);
    return new TensionMeter(question.weights(), question.halfLife(), question.seed())
        .measure(
            one + "-" + other,
            series.pair(
                one, other, first, to, ledger.unseen(first, to, Kind.EVENTS, question.asOf())),
            received,
            first,
            to);
  }

  private String id(String code, Question question) {
    Optional<Actor> known = actors.find(code.toUpperCase(Locale.ROOT));
    Optional<Actor> named =
        known.or(() -> actors.resolve(code.strip(), question.asOf().day()).map(Resolution::actor));
    if (known.isEmpty() && named.isPresent()) {
      throw Failure.usage(
          "'"
              + question.pair()
              + "': a pair is written in codes as CHN-PHL; '"
              + code
              + "' has the code "
              + named.get().id());
    }
    return actors.get(code.toUpperCase(Locale.ROOT)).id();
  }

  /** Events received by day over both streams; the coverage is that of the streams asked for. */
  static Map<LocalDate, Received> received(List<Coverage> coverage) {
    var received = new HashMap<LocalDate, Received>();
    var streams = new HashMap<LocalDate, Integer>();
    for (Coverage day : coverage) {
      if (day.kind() == Kind.EVENTS && day.present() > 0) {
        int before = streams.merge(day.day(), 1, Integer::sum) - 1;
        Received sum = received.getOrDefault(day.day(), new Received(0, 0));
        double share = (sum.coverage() * before + day.share()) / (before + 1);
        received.put(day.day(), new Received(sum.events() + day.lines().accepted(), share));
      }
    }
    return received;
  }
}
