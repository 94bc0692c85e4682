package org.entente.usecase.ingest;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.event.Lake;
import org.entente.event.Part;
import org.entente.event.Stream;

/** Hands the events that may come again from each part of a run to the next in time. */
final class WindowChain {

  private final Lake lake;
  private final Map<Hour, CompletableFuture<Handover>> running = new ConcurrentHashMap<>();

  private record Hour(Stream stream, Instant start) {}

  WindowChain(Lake lake) {
    this.lake = lake;
  }

  /** Announces a part of this run, before any is made. */
  void expect(Part part) {
    running.put(behind(part), new CompletableFuture<>());
  }

  /** What may come again from before the part; waits for the part before where the run makes it. */
  Handover before(Part part) {
    var hour = new Hour(part.stream(), part.start());
    CompletableFuture<Handover> earlier = running.get(hour);
    if (earlier == null) {
      return Handover.later(
          OptionalLong.empty(), () -> lake.openWindows(part.stream(), part.start()));
    }
    Handover handed = earlier.join();
    running.remove(hour);
    return handed;
  }

  /** Hands on what may come again behind a part. */
  void after(Part part, Handover windows) {
    CompletableFuture<Handover> waiting = running.get(behind(part));
    if (waiting != null) {
      waiting.complete(windows);
    }
  }

  /** Says that a part cannot be made. */
  void fail(Part part, Throwable cause) {
    CompletableFuture<Handover> waiting = running.get(behind(part));
    if (waiting != null) {
      waiting.completeExceptionally(cause);
    }
  }

  private static Hour behind(Part part) {
    return new Hour(part.stream(), part.end());
  }
}
