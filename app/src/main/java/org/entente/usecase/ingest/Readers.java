package org.entente.usecase.ingest;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import org.entente.actor.ActorDirectory;
import org.entente.event.Kind;
import org.entente.feed.gdelt.GdeltReader;

/** Readers that are used for one part after the other, so that their memory is; thread-safe. */
final class Readers {

  private final ActorDirectory actors;
  private final Map<Kind, Deque<GdeltReader>> idle = new EnumMap<>(Kind.class);

  Readers(ActorDirectory actors) {
    this.actors = actors;
  }

  /** A reader for the day that nobody else has. */
  synchronized GdeltReader take(Kind kind, LocalDate day) {
    GdeltReader reader = idle(kind).poll();
    if (reader == null) {
      return GdeltReader.of(kind, day, actors);
    }
    reader.begin(day);
    return reader;
  }

  /** Lets others have a reader; what it read must no longer be used. */
  synchronized void giveBack(Kind kind, GdeltReader reader) {
    idle(kind).push(reader);
  }

  private Deque<GdeltReader> idle(Kind kind) {
    return idle.computeIfAbsent(kind, first -> new ArrayDeque<>());
  }
}
