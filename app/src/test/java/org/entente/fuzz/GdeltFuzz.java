package org.entente.fuzz;

import java.util.List;
import org.entente.actor.ActorDirectory;
import org.entente.actor.StarterActors;
import org.entente.event.Kind;
import org.entente.event.OpenWindows;
import org.entente.event.Slot;
import org.entente.feed.gdelt.BrokenFileException;
import org.entente.feed.gdelt.GdeltReader;
import org.entente.feed.gdelt.SlotZip;

/**
 * A target for Jazzer: whatever the bytes, each line of each kind of file is accounted for, and a
 * zip is unpacked or refused. The first byte chooses.
 */
public final class GdeltFuzz {

  private static final ActorDirectory ACTORS = StarterActors.load(List.of());
  private static final Slot SLOT = Slot.parse("20180101000000");

  private GdeltFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    byte[] rest = java.util.Arrays.copyOfRange(input, 1, input.length);
    int choice = Math.floorMod(input[0], Kind.values().length + 1);
    if (choice == Kind.values().length) {
      unpack(rest);
      return;
    }
    GdeltReader reader = GdeltReader.of(Kind.values()[choice], SLOT.day(), ACTORS);
    reader.read(SLOT, rest, rest.length);
    reader.finish(OpenWindows.NONE);
  }

  private static void unpack(byte[] zip) {
    try {
      SlotZip.unpack(zip);
    } catch (BrokenFileException e) {
      if (String.valueOf(e.getMessage()).isBlank()) {
        throw new IllegalStateException("a refusal gives its reason", e);
      }
    }
  }
}
