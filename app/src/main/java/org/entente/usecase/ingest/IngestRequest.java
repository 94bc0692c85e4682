package org.entente.usecase.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.entente.core.Failure;
import org.entente.core.Issue;
import org.entente.core.Issues;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.Stream;

/**
 * Which files of the feed are wanted.
 *
 * @param from the first slot
 * @param to the slot behind the last
 */
public record IngestRequest(Slot from, Slot to, Set<Stream> streams, Set<Kind> kinds) {

  public IngestRequest {
    if (!from.start().isBefore(to.start())) {
      throw Failure.usage("--from must lie before --to");
    }
    streams = Set.copyOf(streams);
    kinds = Set.copyOf(kinds);
  }

  /**
   * Leaves out slots before GDELT 2.0 began and those that are not over yet.
   *
   * @param issues is told of each end that was cut
   * @throws Failure of kind usage when nothing is left
   */
  IngestRequest cut(Instant now, Issues issues) {
    Slot running = Slot.containing(now);
    if (from.compareTo(running) >= 0) {
      throw Failure.usage(
          "--from "
              + from.start()
              + " lies in the future: the slot that runs now began at "
              + running.start());
    }
    if (to.compareTo(Slot.FIRST) <= 0) {
      throw Failure.usage(
          "the range ends at " + to.start() + ", before GDELT 2.0 began at " + Slot.FIRST.start());
    }
    Slot first = from;
    if (from.compareTo(Slot.FIRST) < 0) {
      first = Slot.FIRST;
      issues.add(
          new Issue(
              "before-gdelt",
              "the range from " + from.start(),
              "GDELT 2.0 begins at " + first.start() + "; nothing was asked for before"));
    }
    Slot behind = to;
    if (to.compareTo(running) > 0) {
      behind = running;
      issues.add(
          new Issue(
              "not-due",
              "the range until " + to.start(),
              "what is due ends at " + behind.start() + "; nothing was asked for behind"));
    }
    return new IngestRequest(first, behind, streams, kinds);
  }

  boolean wants(Slot slot) {
    return !slot.start().isBefore(from.start()) && slot.start().isBefore(to.start());
  }

  /** How many files it expects. */
  public long files() {
    Duration span = Duration.between(from.start(), to.start());
    return span.dividedBy(Slot.LENGTH) * streams.size() * kinds.size();
  }
}
