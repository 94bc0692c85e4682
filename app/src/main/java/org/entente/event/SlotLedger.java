package org.entente.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.AsOf;

/** Says for every expected file of the feed what became of it. */
public interface SlotLedger {

  /** Keeps lines, all or none; a line for the same file is replaced. */
  void keep(List<SlotEntry> entries);

  /** Says of every file that is late and belongs to a slot before this that it is missing. */
  void giveUp(Slot before);

  /** The lines of one day, kind and stream, by slot. */
  List<SlotEntry> list(LocalDate day, Stream stream, Kind kind);

  /** The files of a period that were asked for and are not here, the newest first. */
  List<SlotEntry> absent(LocalDate from, LocalDate to, int most);

  /** Per day, stream and kind: how many files are in which state, and their lines. */
  List<Coverage> coverage(LocalDate from, LocalDate to);

  /**
   * Per day, stream and kind as it was known on a date: a file that had been asked for by then and
   * came later is late; one that was first asked for later counts as seen when it was published.
   */
  List<Coverage> coverage(LocalDate from, LocalDate to, AsOf asOf);

  /** The files that are present, but by that rule were not known on a date. */
  List<SlotEntry> unseen(LocalDate from, LocalDate to, Kind kind, AsOf asOf);

  /** The two clocks of a stream and kind. */
  Optional<Clocks> clocks(Stream stream, Kind kind);

  /**
   * When a source was last asked and when it last had something new; the two differ when a job runs
   * and the content stands still.
   *
   * @param lastRun when it was last asked
   * @param lastContent when the newest slot that is present begins; empty before the first
   */
  record Clocks(Instant lastRun, Optional<Instant> lastContent) {}
}
