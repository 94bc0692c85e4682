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
   * Brings in a range, as far as its files can exist.
   *
   * @param base server or folder, or null for the publisher
   * @param folder whether {@code base} is a folder
   * @param issues is told where the range was cut
   * @throws Failure of kind usage when no file of the range can exist
   */
  public IngestSummary ingest(
      @Nullable String base,
      boolean folder,
      IngestRequest request,
      Issues issues,
      IngestProgress progress) {
    IngestRequest due = request.cut(clock.instant(), issues);
    if (folder && base != null) {
      return ingest.run(due, new FolderSource(Path.of(base)), progress);
    }
    try (GdeltServer server = server(base)) {
      return ingest.run(due, server, progress);
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

  /**
   * Checks an address before anything is begun.
   *
   * @throws Failure of kind usage when it is none of the web
   */
  public static void checkServer(String base) {
    GdeltServer.host(base);
  }

  private static GdeltServer server(@Nullable String base) {
    return GdeltServer.at(base == null ? GdeltServer.BASE : base);
  }
}
