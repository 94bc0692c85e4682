package org.entente.usecase.ingest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How following the feeds stands.
 *
 * @param following whether feeds are followed at all
 * @param lastRun when the last round ended; null before the first
 * @param lastContent when a round of this process last brought something new; null if none did
 * @param next when the next begins; null where none will
 * @param news what each step of the last round brought, in order
 * @param left names of the sources of slots that are not followed
 */
public record FeedStatus(
    boolean following,
    @Nullable Instant lastRun,
    @Nullable Instant lastContent,
    @Nullable Instant next,
    List<FeedNews> news,
    List<String> left) {

  /** Feeds are not followed: by an offline start, or because nobody has begun. */
  public static final FeedStatus OFFLINE =
      new FeedStatus(false, null, null, null, List.of(), List.of());

  public FeedStatus {
    news = List.copyOf(news);
    left = List.copyOf(left);
  }

  /** Before the first round. */
  static FeedStatus beginning(List<String> left) {
    return new FeedStatus(true, null, null, null, List.of(), left);
  }

  /** After a round. */
  FeedStatus after(Instant ended, Instant next, List<FeedNews> news) {
    boolean fresh = news.stream().anyMatch(step -> step.reached() && step.fresh() > 0);
    return new FeedStatus(true, ended, fresh ? ended : lastContent, next, news, left);
  }

  /** Whether any source answered in the last cycle; false before the first. */
  public boolean reached() {
    return news.stream().anyMatch(FeedNews::reached);
  }

  /** The steps of the last round whose sources did not answer, each with the reason. */
  public List<FeedNews> alarms() {
    return news.stream().filter(step -> !step.reached()).toList();
  }

  /** In one sentence. */
  public String told() {
    if (!following) {
      return "Feeds are not followed: this server was started offline.";
    }
    if (lastRun == null) {
      return "Feeds are being asked for the first time.";
    }
    return reached()
        ? "Feeds were last asked at " + minute(lastRun) + "."
        : "No feed could be reached at "
            + minute(lastRun)
            + ": what is kept can be used as before.";
  }

  private static String minute(Instant moment) {
    return moment.toString().substring(0, "2026-01-01T00:00".length()).replace('T', ' ') + " UTC";
  }
}
