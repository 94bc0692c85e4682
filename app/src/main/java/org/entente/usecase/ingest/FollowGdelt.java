package org.entente.usecase.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.core.Failure;
import org.entente.core.Issue;
import org.entente.core.Issues;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.SlotEntry;
import org.entente.event.SlotLedger;
import org.entente.event.SlotState;
import org.entente.event.Stream;
import org.entente.feed.file.UnreadableException;
import org.entente.feed.gdelt.GdeltServer;
import org.entente.feed.gdelt.Listed;

/** Brings in what is newest, and asks again for what was due within the last 48 hours. */
public final class FollowGdelt {

  private static final int DAYS_TO_CLEAR = 7;
  private static final String WITHOUT_NETWORK =
      ": is there a network? Everything already kept can be used without it";
  private static final String WITHOUT_LIST =
      ": bring in a range with --from, or let entente replay make a list with --restamp";

  private final IngestGdelt ingest;
  private final SlotLedger ledger;
  private final Clock clock;

  public FollowGdelt(IngestGdelt ingest, SlotLedger ledger, Clock clock) {
    this.ingest = ingest;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Looks once at the newest slot of each stream.
   *
   * @throws Failure of kind unable when the publisher's list cannot be had
   */
  public IngestSummary once(
      GdeltServer server, Followed followed, Issues issues, IngestProgress progress) {
    IngestSummary sum = IngestSummary.of(List.of(), 0);
    for (Map.Entry<Stream, Set<Kind>> entry : followed.kinds().entrySet()) {
      Stream stream = entry.getKey();
      Set<Kind> kinds = entry.getValue();
      Slot newest = newest(server, stream, followed, issues);
      var request =
          new IngestRequest(
              first(newest, stream, kinds), new Slot(newest.end()), Set.of(stream), kinds);
      sum = sum.plus(ingest.run(request, server, progress));
    }
    giveUp();
    return sum;
  }

  /** What was due more than 48 hours ago is missing; its day needs no files as received. */
  private void giveUp() {
    Slot horizon = Slot.containing(clock.instant().minus(Fetching.PATIENCE));
    ledger.giveUp(horizon);
    for (int back = 1; back <= DAYS_TO_CLEAR; back++) {
      ingest.clear(horizon.day().minusDays(back));
    }
  }

  private Slot newest(GdeltServer server, Stream stream, Followed followed, Issues issues) {
    try {
      return server.newest(stream, issues).stream()
          .map(Listed::slot)
          .max(Comparator.naturalOrder())
          .orElseThrow(() -> Failure.unable("the list of the newest GDELT files names none"));
    } catch (UnreadableException e) {
      Issue issue = e.at(stream.word());
      String reason = issue.reason();
      followed.kinds().forEach((each, kinds) -> refuse(each, kinds, reason));
      throw Failure.unable(
          "the list of the newest GDELT files cannot be had ("
              + reason
              + ")"
              + (issue.kind().equals(GdeltServer.NO_LIST) ? WITHOUT_LIST : WITHOUT_NETWORK),
          e);
    }
  }

  /** Notes that the slot due by now could not be asked for, unless its files are known of. */
  private void refuse(Stream stream, Set<Kind> kinds, String reason) {
    Instant now = clock.instant();
    Slot due = Slot.containing(now.minus(Slot.LENGTH));
    var refused = new ArrayList<SlotEntry>();
    for (Kind kind : kinds) {
      Optional<SlotEntry> earlier =
          ledger.list(due.day(), stream, kind).stream()
              .filter(entry -> entry.slot().equals(due))
              .findFirst();
      if (earlier.isEmpty() || earlier.get().state() != SlotState.PRESENT) {
        SlotEntry entry = SlotEntry.first(due, stream, kind, SlotState.REFUSED, now, reason);
        refused.add(entry.after(earlier.orElse(null)));
      }
    }
    if (!refused.isEmpty()) {
      ledger.keep(refused);
    }
  }

  /** The oldest slot that was asked for within 48 hours of the newest, else the newest. */
  private Slot first(Slot newest, Stream stream, Set<Kind> kinds) {
    Instant horizon = newest.start().minus(Fetching.PATIENCE);
    LocalDate from = new Slot(horizon).day();
    Optional<Slot> first = Optional.empty();
    for (LocalDate day = from; !day.isAfter(newest.day()); day = day.plusDays(1)) {
      LocalDate on = day;
      first =
          kinds.stream()
              .flatMap(kind -> ledger.list(on, stream, kind).stream())
              .map(SlotEntry::slot)
              .filter(slot -> !slot.start().isBefore(horizon))
              .min(Comparator.naturalOrder());
      if (first.isPresent()) {
        break;
      }
    }
    return first.filter(slot -> slot.compareTo(newest) < 0).orElse(newest);
  }
}
