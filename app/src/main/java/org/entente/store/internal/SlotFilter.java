package org.entente.store.internal;

import java.util.List;
import org.entente.event.SlotEntry;

/** Conditions on the columns {@code stream} and {@code slot} in SQL. */
final class SlotFilter {

  private SlotFilter() {}

  /** Leaves out some files; empty where there are none. */
  static String without(List<SlotEntry> files) {
    if (files.isEmpty()) {
      return "";
    }
    List<String> named =
        files.stream()
            .map(
                file ->
                    "('"
                        + file.stream().word()
                        + "', timestamp '"
                        + Moments.local(file.slot().start())
                        + "')")
            .toList();
    return " and (stream, slot) not in (" + String.join(", ", named) + ")";
  }
}
