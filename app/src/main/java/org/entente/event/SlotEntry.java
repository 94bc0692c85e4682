package org.entente.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The ledger's line on one expected file of the feed.
 *
 * @param slot the quarter of an hour
 * @param stream the stream
 * @param kind the kind of file
 * @param state what became of it
 * @param attempts how often it was asked for
 * @param firstAttempt when it was first asked for
 * @param lastAttempt when it was last asked for
 * @param reason why it is not present; empty where it is
 * @param bytes size of the file as received; 0 where it is not present
 * @param md5 checksum of the file as received, in hexadecimal; null where it is not present
 * @param lines what became of its lines
 */
public record SlotEntry(
    Slot slot,
    Stream stream,
    Kind kind,
    SlotState state,
    int attempts,
    Instant firstAttempt,
    Instant lastAttempt,
    String reason,
    long bytes,
    @Nullable String md5,
    Lines lines) {

  /** A first line for a file. */
  public static SlotEntry first(
      Slot slot, Stream stream, Kind kind, SlotState state, Instant now, String reason) {
    return new SlotEntry(slot, stream, kind, state, 1, now, now, reason, 0, null, Lines.NONE);
  }

  /** The same file after another attempt; attempts and the first time are carried on. */
  public SlotEntry after(@Nullable SlotEntry earlier) {
    return earlier == null
        ? this
        : new SlotEntry(
            slot,
            stream,
            kind,
            state,
            earlier.attempts + attempts,
            earlier.firstAttempt,
            lastAttempt,
            reason,
            bytes,
            md5,
            lines);
  }
}
