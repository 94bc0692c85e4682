package org.entente.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.Citation;
import org.entente.core.Explanation;
import org.entente.event.Coverage;
import org.entente.event.FeedLedger;
import org.entente.event.FeedState;
import org.entente.event.Kind;
import org.entente.event.Lines;
import org.entente.event.Slot;
import org.entente.event.SlotLedger;
import org.entente.event.SlotState;
import org.entente.event.Stream;
import org.jspecify.annotations.Nullable;

/** Shows for every source what was received, when it was last asked and what is wrong with it. */
public final class ShowSources {

  private static final Duration STILL = Duration.ofHours(2);

  private final SlotLedger ledger;
  private final FeedLedger feeds;

  /**
   * One stream and kind of the feed.
   *
   * @param name its name in commands
   * @param lastRun when it was last asked; null if never
   * @param lastContent when its newest present slot begins; null if there is none
   * @param states expected files within the period by state
   * @param lines the lines of those present
   * @param alarms what is wrong, in words; empty where nothing is
   */
  public record Source(
      String name,
      @Nullable Instant lastRun,
      @Nullable Instant lastContent,
      Map<SlotState, Integer> states,
      Lines lines,
      List<String> alarms) {}

  /**
   * One file that was asked for and is not here.
   *
   * @param source name of its source in commands
   * @param slot when its quarter of an hour begins
   * @param state missing, late, refused or broken
   * @param attempts how often it was asked for
   * @param firstAttempt when first
   * @param lastAttempt when last
   * @param reason what was answered
   */
  public record Absent(
      String source,
      Instant slot,
      SlotState state,
      int attempts,
      Instant firstAttempt,
      Instant lastAttempt,
      String reason) {}

  public ShowSources(SlotLedger ledger, FeedLedger feeds) {
    this.ledger = ledger;
    this.feeds = feeds;
  }

  /** Every source of the slot feed that was ever asked, with its files of a period. */
  public List<Source> show(LocalDate from, LocalDate to) {
    List<Coverage> coverage = ledger.coverage(from, to);
    var sources = new ArrayList<Source>();
    for (Kind kind : Kind.values()) {
      for (Stream stream : Stream.values()) {
        Optional<SlotLedger.Clocks> clocks = ledger.clocks(stream, kind);
        if (clocks.isPresent()) {
          sources.add(source(stream, kind, clocks.get(), coverage));
        }
      }
    }
    return sources;
  }

  /**
   * The files of a period that were asked for and are not here, the newest first.
   *
   * @param most how many at most
   */
  public List<Absent> absent(LocalDate from, LocalDate to, int most) {
    return ledger.absent(from, to, most).stream()
        .map(
            entry ->
                new Absent(
                    name(entry.stream(), entry.kind()),
                    entry.slot().start(),
                    entry.state(),
                    entry.attempts(),
                    entry.firstAttempt(),
                    entry.lastAttempt(),
                    entry.reason()))
        .toList();
  }

  /** Every feed of articles that was ever asked. */
  public List<FeedState> feeds() {
    return feeds.list();
  }

  /** The name of a stream and kind in commands. */
  public static String name(Stream stream, Kind kind) {
    return "gdelt " + kind.word() + " " + stream.word();
  }

  /** The files of a period, day by day. */
  public List<Coverage> days(LocalDate from, LocalDate to) {
    return ledger.coverage(from, to);
  }

  /** How the number of files present in a period came about, day by day. */
  public Optional<Explanation> explain(String name, LocalDate from, LocalDate to) {
    List<Coverage> days =
        ledger.coverage(from, to).stream()
            .filter(day -> name(day.stream(), day.kind()).equals(name))
            .toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    int present = days.stream().mapToInt(Coverage::present).sum();
    var source =
        Citation.of(Citation.Kind.DATASET, name, from + " to " + to, "the slot ledger of " + name);
    return Optional.of(
        Explanation.of("files present of " + name, present)
            .because(
                "files whose rows are kept, of "
                    + Slot.PER_DAY
                    + " that are expected on a day; a file that was never asked for is in no state")
            .from(days.stream().map(ShowSources::explain).toList())
            .citing(source));
  }

  private static Explanation explain(Coverage day) {
    List<Explanation> states =
        Arrays.stream(SlotState.values())
            .filter(state -> day.states().containsKey(state))
            .map(state -> Explanation.of(state.word(), day.states().getOrDefault(state, 0)))
            .toList();
    return Explanation.of(day.day().toString(), day.present() + " of " + Slot.PER_DAY).from(states);
  }

  private static Source source(
      Stream stream, Kind kind, SlotLedger.Clocks clocks, List<Coverage> coverage) {
    var states = new EnumMap<SlotState, Integer>(SlotState.class);
    Lines lines = Lines.NONE;
    for (Coverage day : coverage) {
      if (day.stream() == stream && day.kind() == kind) {
        day.states().forEach((state, n) -> states.merge(state, n, Integer::sum));
        lines = lines.plus(day.lines());
      }
    }
    return new Source(
        name(stream, kind),
        clocks.lastRun(),
        clocks.lastContent().orElse(null),
        states,
        lines,
        alarms(clocks, states, lines));
  }

  private static List<String> alarms(
      SlotLedger.Clocks clocks, Map<SlotState, Integer> states, Lines lines) {
    var alarms = new ArrayList<String>();
    if (clocks.lastContent().isEmpty()) {
      alarms.add("nothing has ever come");
    } else if (states.getOrDefault(SlotState.LATE, 0) > 0
        && Duration.between(clocks.lastContent().get(), clocks.lastRun()).compareTo(STILL) > 0) {
      alarms.add("asked, but nothing new for more than two hours");
    }
    int present = states.getOrDefault(SlotState.PRESENT, 0);
    if (present > 0 && lines.read() == 0) {
      alarms.add("files come but are empty, which this source never is");
    }
    if (lines.quarantined() * 20 > lines.read()) {
      alarms.add("more than one line in twenty is set aside");
    }
    int refused = states.getOrDefault(SlotState.REFUSED, 0);
    if (refused > present) {
      alarms.add("more files refused than present");
    }
    return alarms;
  }
}
