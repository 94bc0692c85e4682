package org.entente.fuzz;

import java.util.List;
import org.entente.actor.ActorDirectory;
import org.entente.actor.StarterActors;
import org.entente.event.Kind;
import org.entente.event.OpenWindows;
import org.entente.event.Slot;
import org.entente.feed.gdelt.GdeltReader;
import org.entente.feed.gdelt.GdeltRows;

/**
 * A target for Jazzer: whatever the bytes, every line of a knowledge-graph file is kept or set
 * aside, and every row has its derived columns.
 */
public final class KnowledgeFuzz {

  private static final ActorDirectory ACTORS = StarterActors.load(List.of());
  private static final Slot SLOT = Slot.parse("20180101000000");

  private KnowledgeFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    GdeltReader reader = GdeltReader.of(Kind.GKG, SLOT.day(), ACTORS);
    reader.read(SLOT, input, input.length);
    GdeltRows rows = reader.finish(OpenWindows.NONE);
    if (rows.total().read() != lines(input)) {
      throw new IllegalStateException("a line is lost: " + rows.total());
    }
    for (int row = 0; row < rows.rows().rows(); row++) {
      String language = rows.rows().texts("source_language").text(row);
      if (language != null && language.length() != 3) {
        throw new IllegalStateException("no language: " + language);
      }
    }
  }

  private static long lines(byte[] input) {
    long lines = 0;
    for (byte each : input) {
      lines += each == '\n' ? 1 : 0;
    }
    return input.length > 0 && input[input.length - 1] != '\n' ? lines + 1 : lines;
  }
}
