package org.entente.usecase.ingest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How following the feeds stands.
 *
 * @param following whether feeds are followed at all
 * @param lastRun when the last cycle ended; null before the first
 * @param next when the next begins; null where none will
 * @param news what each step of the last cycle brought, in order
 */
public record FeedStatus(
    boolean following, @Nullable Instant lastRun, @Nullable Instant next, List<FeedNews> news) {

  /** Feeds are not followed: the network shall not be used. */
  public static final FeedStatus OFFLINE = new FeedStatus(false, null, null, List.of());

  public FeedStatus {
    news = List.copyOf(news);
  }

  /** Whether any source answered in the last cycle; false before the first. */
  public boolean reached() {
    return news.stream().anyMatch(FeedNews::reached);
  }

  /** In one sentence. */
  public String told() {
    if (!following) {
      return "Feeds are not followed: started offline.";
    }
    if (lastRun == null) {
      return "Feeds are being asked for the first time.";
    }
    return reached()
        ? "Feeds were last asked at " + lastRun + "."
        : "No feed could be reached at " + lastRun + ": what is kept can be used as before.";
  }
}
