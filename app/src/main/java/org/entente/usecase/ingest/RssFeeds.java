package org.entente.usecase.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.core.Failure;
import org.entente.core.Issues;
import org.entente.core.Nearest;
import org.entente.feed.rss.FeedLists;
import org.entente.feed.rss.FeedSource;
import org.entente.pack.PackFile;
import org.jspecify.annotations.Nullable;

/** Chooses feeds from the starter list or a user's, and follows them. */
public final class RssFeeds {

  private final FollowFeeds follow;
  private final Path data;

  /** Feeds of the starter list and those kept in a data folder. */
  public RssFeeds(FollowFeeds follow, Path data) {
    this.follow = follow;
    this.data = data;
  }

  /**
   * Asks each chosen feed once.
   *
   * @param opml a user's list, or null for the starter list and the feeds that the user added
   * @param chosen ids, or none for all
   * @throws Failure of kind usage when an id is in no list
   */
  public List<FollowFeeds.Result> once(@Nullable Path opml, List<String> chosen, Issues issues) {
    if (opml != null && !Files.isRegularFile(opml)) {
      throw Failure.usage("--opml " + opml + ": there is no such file");
    }
    List<FeedSource> all =
        opml == null
            ? Stream.concat(FeedLists.own(data).stream(), FeedLists.starter().stream()).toList()
            : FeedLists.opml(PackFile.read(opml, opml.toString()), issues);
    for (String id : chosen) {
      if (all.stream().noneMatch(source -> source.id().equals(id))) {
        throw Failure.usage(
            "no feed is called '"
                + id
                + "'; did you mean "
                + String.join(", ", Nearest.names(id, all.stream().map(FeedSource::id).toList(), 3))
                + "?");
      }
    }
    List<FeedSource> wanted =
        chosen.isEmpty()
            ? all
            : all.stream().filter(source -> chosen.contains(source.id())).toList();
    return follow.once(wanted, issues);
  }
}
