package org.entente.web.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.event.Coverage;
import org.entente.event.FeedState;
import org.entente.event.Slot;
import org.entente.event.SlotState;
import org.entente.figure.Figure;
import org.entente.figure.RibbonFigure;
import org.entente.usecase.ShowSources;
import org.entente.usecase.ingest.ManageFeeds;
import org.entente.usecase.view.SourcesView;
import org.jspecify.annotations.Nullable;

/**
 * What was received from where.
 *
 * @param links addresses with the chosen date
 * @param view the figures
 */
public record SourcesModel(Links links, SourcesView view) {

  /** How many sources with the same trouble are named; of more it is told how many there are. */
  private static final int NAMED = 3;

  private static final int LONG_NAME = 80;

  /** What is wrong with some sources. */
  public record Alarm(List<String> sources, String words) {

    /** Whom it concerns. */
    public String who() {
      return sources.size() > NAMED
          ? sources.size() + " sources"
          : sources.stream()
              .map(source -> Say.shortened(source, LONG_NAME))
              .collect(Collectors.joining(", "));
    }
  }

  public List<SlotState> states() {
    return List.of(SlotState.values());
  }

  public int count(ShowSources.Source source, SlotState state) {
    return source.states().getOrDefault(state, 0);
  }

  /** What is wrong, the same with several sources told once. */
  public List<Alarm> alarms() {
    var sources = new LinkedHashMap<String, List<String>>();
    view.following().alarms().forEach(step -> add(sources, step.told(), step.step()));
    view.slots().forEach(s -> s.alarms().forEach(words -> add(sources, words, s.name())));
    view.feeds().forEach(f -> f.alarms().forEach(words -> add(sources, words, f.name())));
    return sources.entrySet().stream()
        .map(each -> new Alarm(each.getValue(), each.getKey()))
        .toList();
  }

  private static void add(Map<String, List<String>> sources, String words, String source) {
    sources.computeIfAbsent(words, first -> new ArrayList<>()).add(source);
  }

  /** Feeds that were asked, those in trouble first. */
  public List<ManageFeeds.Feed> asked() {
    return view.feeds().stream()
        .filter(feed -> feed.state() != null)
        .sorted(Comparator.comparing((ManageFeeds.Feed f) -> f.alarms().isEmpty()))
        .toList();
  }

  public List<ManageFeeds.Feed> unasked() {
    return view.feeds().stream().filter(feed -> feed.state() == null).toList();
  }

  /** Days on which not all came that was expected, the newest first. */
  public List<Coverage> gaps() {
    return view.days().stream().filter(day -> day.present() < Slot.PER_DAY).toList().reversed();
  }

  /** How many files are not here, and how many of them are listed. */
  public String absentTitle() {
    int all =
        view.slots().stream()
            .flatMap(source -> source.states().entrySet().stream())
            .filter(count -> count.getKey() != SlotState.PRESENT)
            .mapToInt(Map.Entry::getValue)
            .sum();
    int listed = view.absent().size();
    return Say.count(all, "file is", "files are")
        + " not here"
        + (listed < all ? "; the newest " + listed : "");
  }

  public Figure ribbon(double width) {
    var rows = new TreeMap<String, ArrayList<RibbonFigure.Day>>();
    for (Coverage day : view.days()) {
      var counts = new TreeMap<String, Integer>();
      day.states().forEach((state, n) -> counts.put(state.word(), n));
      rows.computeIfAbsent(ShowSources.name(day.stream(), day.kind()), n -> new ArrayList<>())
          .add(new RibbonFigure.Day(day.day(), counts));
    }
    return new RibbonFigure(view.from(), view.to(), Slot.PER_DAY, width)
        .draw(
            "ribbon-" + (int) width,
            "Files received by source and day",
            rows.entrySet().stream()
                .map(e -> new RibbonFigure.Row(e.getKey(), e.getValue()))
                .toList());
  }

  public String name(Coverage day) {
    return ShowSources.name(day.stream(), day.kind());
  }

  /** The span of days shifted to where something was last received, or null where it is there. */
  public @Nullable LocalDate elsewhere() {
    return view.days().isEmpty()
        ? view.slots().stream()
            .map(ShowSources.Source::lastContent)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC))
            .orElse(null)
        : null;
  }

  public static String time(@Nullable Instant moment) {
    return moment == null ? "never" : moment.toString().substring(0, 16).replace('T', ' ');
  }

  public static String state(FeedState state) {
    return switch (state.outcome()) {
      case "items" -> "answers";
      case "unchanged" -> "answers, nothing new";
      default -> state.outcome() + ": " + state.reason();
    };
  }
}
