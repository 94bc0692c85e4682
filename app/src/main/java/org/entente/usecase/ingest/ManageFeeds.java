package org.entente.usecase.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.Failure;
import org.entente.core.Issues;
import org.entente.event.FeedLedger;
import org.entente.event.FeedState;
import org.entente.feed.file.UnreadableException;
import org.entente.feed.page.AddressGuard;
import org.entente.feed.rss.FeedLists;
import org.entente.feed.rss.FeedSource;
import org.entente.pack.PackFile;
import org.jspecify.annotations.Nullable;

/** Lists the feeds of articles that are followed, and takes in those that a user adds. */
public final class ManageFeeds {

  private static final int LONGEST_NAME = 120;
  private static final Object WRITING = new Object();

  private final Path data;
  private final FeedLedger ledger;
  private final FeedProbe probe;

  public ManageFeeds(Path data, FeedLedger ledger, FeedProbe probe) {
    this.data = data;
    this.ledger = ledger;
    this.probe = probe;
  }

  /**
   * A feed and how it fares.
   *
   * @param id its name in commands
   * @param name who publishes it
   * @param url its address; empty where the feed stands on no list that is followed
   * @param grade letter of the Admiralty code; empty likewise
   * @param own whether the user added it
   * @param state how it fares; null where it was never asked
   * @param alarms what is wrong with it, in words
   */
  public record Feed(
      String id,
      String name,
      String url,
      String grade,
      boolean own,
      @Nullable FeedState state,
      List<String> alarms) {}

  /**
   * What adding gave.
   *
   * @param added names of feeds that are followed from now on
   * @param refused those that are not, each with the reason
   * @param notes what is not certain yet
   */
  public record Outcome(List<String> added, List<String> refused, List<String> notes) {}

  /** All feeds, the user's first, and last those of another list that were asked once. */
  public List<Feed> list() {
    Map<String, FeedState> states =
        ledger.list().stream()
            .collect(
                Collectors.toMap(
                    FeedState::id, state -> state, (one, other) -> one, LinkedHashMap::new));
    List<Feed> followed =
        sources()
            .map(source -> feed(source, Optional.ofNullable(states.remove(source.id()))))
            .toList();
    return Stream.concat(followed.stream(), states.values().stream().map(ManageFeeds::unlisted))
        .toList();
  }

  private static Feed feed(FeedSource source, Optional<FeedState> state) {
    return new Feed(
        source.id(),
        source.name(),
        source.url(),
        source.grade(),
        source.id().startsWith("own-"),
        state.orElse(null),
        state.map(s -> alarms(source.neverEmpty(), s)).orElse(List.of()));
  }

  /** A feed that was asked and stands on no list that is followed. */
  private static Feed unlisted(FeedState state) {
    return new Feed(state.id(), state.id(), "", "", false, state, alarms(false, state));
  }

  private Stream<FeedSource> sources() {
    return Stream.concat(FeedLists.own(data).stream(), FeedLists.starter().stream());
  }

  private static List<String> alarms(boolean neverEmpty, FeedState state) {
    var alarms = new ArrayList<String>();
    if (state.outcome().equals("refused") || state.outcome().equals("broken")) {
      alarms.add(state.outcome() + ": " + state.reason());
    } else if (state.lastContent() == null && neverEmpty) {
      alarms.add("asked, but nothing has ever come, which it never is without");
    }
    return alarms;
  }

  /**
   * Adds one feed after trying its address.
   *
   * @param name how to call it; its host where empty
   */
  public Outcome add(String address, String name) {
    String url = address.strip();
    if (sources().anyMatch(source -> source.url().equals(url))) {
      return new Outcome(List.of(), List.of(url + ": is followed already"), List.of());
    }
    return switch (probe.probe(url)) {
      case FeedProbe.Answer.Feed(int items) ->
          kept(url, name, items == 0 ? "It holds no items at present." : null);
      case FeedProbe.Answer.Unreached(String reason) ->
          kept(url, name, "It could not be asked now (" + reason + ") and will be, in time.");
      case FeedProbe.Answer.Unfit(String reason) ->
          new Outcome(List.of(), List.of(url + ": " + reason), List.of());
    };
  }

  private Outcome kept(String url, String name, @Nullable String note) {
    FeedSource source = source(url, name);
    keep(List.of(source));
    return new Outcome(List.of(source.name()), List.of(), note == null ? List.of() : List.of(note));
  }

  private static FeedSource source(String url, String name) {
    String called = name.isBlank() ? host(url) : name.strip();
    String title = called.length() > LONGEST_NAME ? called.substring(0, LONGEST_NAME) : called;
    return new FeedSource("new", title, url, "news", "world", "F", false, "medium", null);
  }

  private static String host(String url) {
    try {
      return AddressGuard.standard().check(url).getHost();
    } catch (UnreadableException e) {
      throw Failure.usage(url + ": " + e.getMessage());
    }
  }

  /**
   * Adds the feeds of a feed reader's export; their addresses are tried when they are first asked.
   *
   * @throws Failure of kind usage when it is no OPML
   */
  public Outcome addAll(String opml) {
    var added = new ArrayList<FeedSource>();
    var refused = new ArrayList<String>();
    List<String> known = sources().map(FeedSource::url).toList();
    var issues = new Issues();
    List<FeedSource> named = FeedLists.opml(new PackFile("the file", opml), issues);
    issues.list().forEach(issue -> refused.add(issue.reason()));
    for (FeedSource source : named) {
      String reason = known.contains(source.url()) ? "is followed already" : fault(source.url());
      if (reason == null) {
        added.add(source);
      } else {
        refused.add(source.url() + ": " + reason);
      }
    }
    keep(added);
    return new Outcome(added.stream().map(FeedSource::name).toList(), refused, List.of());
  }

  /** Why an address may not be asked, or null; names of hosts are looked up when they are asked. */
  private static @Nullable String fault(String url) {
    try {
      String host = AddressGuard.standard().check(url).getHost();
      if (host.matches("localhost|[0-9.]+|\\[.*]")) {
        AddressGuard.standard().checkHost(url);
      }
      return null;
    } catch (UnreadableException e) {
      return e.at(url).reason();
    }
  }

  private void keep(List<FeedSource> more) {
    synchronized (WRITING) {
      var all = new ArrayList<>(FeedLists.own(data));
      all.addAll(more);
      FeedLists.keepOwn(data, all);
    }
  }
}
