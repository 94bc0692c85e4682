package org.entente.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one feed of articles fares.
 *
 * @param id the feed's id
 * @param outcome items, unchanged, refused or broken
 * @param reason why it was refused or broken; empty otherwise
 * @param lastRun when it was last asked
 * @param lastContent when something new last came; null if never
 * @param items items ever seen
 * @param etag what to send along with the next question, only ever from a feed that was read
 * @param lastModified likewise
 */
public record FeedState(
    String id,
    String outcome,
    String reason,
    Instant lastRun,
    @Nullable Instant lastContent,
    long items,
    @Nullable String etag,
    @Nullable String lastModified) {}
