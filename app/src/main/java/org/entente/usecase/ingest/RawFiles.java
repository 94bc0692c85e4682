package org.entente.usecase.ingest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.event.Kind;
import org.entente.event.Lake;
import org.entente.event.OpenWindows;
import org.entente.event.Part;
import org.entente.event.Slot;
import org.entente.event.SlotEntry;
import org.entente.event.SlotLedger;
import org.entente.event.SlotState;
import org.entente.event.Stream;
import org.jspecify.annotations.Nullable;

/** Drops files as received that no part of the lake can be made again from any more. */
final class RawFiles {

  private final Lake lake;
  private final SlotLedger ledger;

  RawFiles(Lake lake, SlotLedger ledger) {
    this.lake = lake;
    this.ledger = ledger;
  }

  /** Drops all of a day. */
  void drop(LocalDate day) {
    for (Stream stream : Stream.values()) {
      for (Kind kind : Kind.values()) {
        lake.dropRaw(Part.day(kind, stream, day));
        Part.hours(kind, stream, day).forEach(lake::dropRaw);
      }
    }
  }

  /**
   * Drops those of hours of events that are complete, where nothing is outstanding in the hours
   * whose events they may repeat.
   */
  void dropSettled(List<Part> hours) {
    var states = new HashMap<String, Map<Slot, SlotState>>();
    for (Part part : hours) {
      if (part.slots().stream().allMatch(slot -> isSettled(state(slot, part, states)))
          && isSettledBefore(part, states)) {
        lake.dropRaw(part);
      }
    }
  }

  private static boolean isSettled(@Nullable SlotState state) {
    return state == SlotState.PRESENT || state == SlotState.MISSING;
  }

  private boolean isSettledBefore(Part part, Map<String, Map<Slot, SlotState>> states) {
    var slot = new Slot(part.start().minus(OpenWindows.LENGTH));
    for (; slot.start().isBefore(part.start()); slot = new Slot(slot.end())) {
      SlotState state = state(slot, part, states);
      if (state != null && !isSettled(state)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable SlotState state(
      Slot slot, Part part, Map<String, Map<Slot, SlotState>> states) {
    return states
        .computeIfAbsent(
            slot.day() + part.stream().word(), day -> states(slot.day(), part.stream()))
        .get(slot);
  }

  private Map<Slot, SlotState> states(LocalDate day, Stream stream) {
    var states = new HashMap<Slot, SlotState>();
    for (SlotEntry entry : ledger.list(day, stream, Kind.EVENTS)) {
      states.put(entry.slot(), entry.state());
    }
    return states;
  }
}
