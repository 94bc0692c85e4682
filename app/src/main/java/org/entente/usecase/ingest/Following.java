package org.entente.usecase.ingest;

import org.jspecify.annotations.Nullable;

/** Knows how following the feeds stands in this process, whoever began it. */
public final class Following {

  private volatile @Nullable FeedWatch watch;

  /** Takes what follows the feeds from now on. */
  public void by(FeedWatch following) {
    watch = following;
  }

  public FeedStatus status() {
    FeedWatch now = watch;
    return now == null ? FeedStatus.OFFLINE : now.status();
  }
}
