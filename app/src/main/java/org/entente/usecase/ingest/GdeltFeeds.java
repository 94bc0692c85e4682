package org.entente.usecase.ingest;

import java.nio.file.Path;
import java.time.Clock;
import org.entente.core.Failure;
import org.entente.core.Issues;
import org.entente.event.SlotLedger;
import org.entente.feed.gdelt.FolderSource;
import org.entente.feed.gdelt.GdeltServer;
import org.jspecify.annotations.Nullable;

/** Brings GDELT in from the publisher, another server or a folder. */
public final class GdeltFeeds {

  private final IngestGdelt ingest;
  private final SlotLedger ledger;
  private final Clock clock;

  public GdeltFeeds(IngestGdelt ingest, SlotLedger ledger, Clock clock) {
    this.ingest = ingest;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Brings in a range.
   *
   * @param base server or folder, or null for the publisher
   * @param folder whether {@code base} is a folder
   */
  public IngestSummary ingest(
      @Nullable String base, boolean folder, IngestRequest request, IngestProgress progress) {
    if (folder && base != null) {
      return ingest.run(request, new FolderSource(Path.of(base)), progress);
    }
    try (GdeltServer server = server(base)) {
      return ingest.run(request, server, progress);
    }
  }

  /**
   * Brings in the newest.
   *
   * @throws Failure of kind unable when the publisher's list cannot be had
   */
  public IngestSummary follow(
      @Nullable String base, Followed followed, Issues issues, IngestProgress progress) {
    try (GdeltServer server = server(base)) {
      return new FollowGdelt(ingest, ledger, clock).once(server, followed, issues, progress);
    }
  }

  private static GdeltServer server(@Nullable String base) {
    return GdeltServer.at(base == null ? GdeltServer.BASE : base);
  }
}
