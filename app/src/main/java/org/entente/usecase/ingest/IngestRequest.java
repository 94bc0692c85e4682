package org.entente.usecase.ingest;

import java.time.Duration;
import java.util.Set;
import org.entente.core.Failure;
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

  boolean wants(Slot slot) {
    return !slot.start().isBefore(from.start()) && slot.start().isBefore(to.start());
  }

  /** How many files it expects. */
  public long files() {
    Duration span = Duration.between(from.start(), to.start());
    return span.dividedBy(Slot.LENGTH) * streams.size() * kinds.size();
  }
}
