package org.entente.web.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
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

  /** What is wrong with one source. */
  public record Alarm(String source, String words) {}

  public List<SlotState> states() {
    return List.of(SlotState.values());
  }

  public int count(ShowSources.Source source, SlotState state) {
    return source.states().getOrDefault(state, 0);
  }

  public List<Alarm> alarms() {
    var slots =
        view.slots().stream()
            .flatMap(s -> s.alarms().stream().map(words -> new Alarm(s.name(), words)));
    var feeds =
        view.feeds().stream()
            .flatMap(f -> f.alarms().stream().map(words -> new Alarm(f.name(), words)));
    var round = view.following().alarms().stream().map(step -> new Alarm(step.step(), step.told()));
    return Stream.of(round, slots, feeds).flatMap(alarms -> alarms).toList();
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
