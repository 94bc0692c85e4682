package org.entente.web.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.entente.core.AsOf;
import org.entente.event.FeedState;
import org.entente.event.SlotState;
import org.entente.figure.BalanceFigure;
import org.entente.figure.Figure;
import org.entente.figure.Tone;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.Initiative;
import org.entente.initiative.Picture;
import org.entente.initiative.Stance;
import org.entente.initiative.Testimony;
import org.entente.usecase.ShowSources;
import org.entente.usecase.view.GlanceView;

/**
 * What moved, over all initiatives, those heard of last first.
 *
 * @param site for names
 * @param asOf the day whose knowledge is shown
 * @param items one for each initiative
 * @param movers who moved in the period of change, those that moved farthest first
 * @param latest the newest statements of all
 * @param sources how the feeds fare
 * @param feeds how the feeds of articles fare
 */
public record FrontModel(
    Site site,
    AsOf asOf,
    List<Item> items,
    List<Mover> movers,
    List<Testimony> latest,
    List<ShowSources.Source> sources,
    List<FeedState> feeds) {

  private static final double BAR = 132;
  private static final int SPARK_MONTHS = 36;
  private static final int RIBBON_MONTHS = 60;
  private static final int LATEST = 6;
  private static final int SOURCE_DAYS = 14;
  private static final int MOVERS = 8;

  /**
   * One initiative.
   *
   * @param news statements made or first seen since yesterday
   * @param week the same since a week ago
   */
  public record Item(GlanceView glance, int news, int week) {}

  /**
   * One actor that moved.
   *
   * @param name of the initiative
   * @param stands the stance nearest to where it stands now
   */
  public record Mover(String initiative, String name, ActorPosition actor, Stance stands) {

    public boolean isCloser() {
      return actor.change() > 0;
    }
  }

  static FrontModel of(Site site, AsOf asOf) {
    List<Picture> pictures = site.pictures().all(asOf);
    var monitoring = site.workspace().monitoring().sources();
    return new FrontModel(
        site,
        asOf,
        pictures.stream().map(picture -> item(picture, asOf.day())).sorted(LAST_HEARD).toList(),
        movers(pictures),
        newest(pictures),
        monitoring.show(asOf.day().minusDays(SOURCE_DAYS), asOf.day()),
        monitoring.feeds());
  }

  private static List<Mover> movers(List<Picture> pictures) {
    return pictures.stream()
        .flatMap(picture -> picture.movers().stream().map(actor -> mover(picture, actor)))
        .sorted(
            Comparator.comparingDouble((Mover m) -> -Math.abs(m.actor().change()))
                .thenComparing(Mover::initiative)
                .thenComparing(m -> m.actor().actor()))
        .limit(MOVERS)
        .toList();
  }

  private static Mover mover(Picture picture, ActorPosition actor) {
    Initiative initiative = picture.initiative();
    double stands = actor.position().value().mean();
    return new Mover(
        initiative.slug(), initiative.name(), actor, initiative.stancePositions().nearest(stands));
  }

  private static final Comparator<Item> LAST_HEARD =
      Comparator.comparing(
              (Item item) -> item.glance().lastHeard(),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .reversed()
          .thenComparing(item -> item.glance().initiative());

  private static Item item(Picture picture, LocalDate day) {
    return new Item(
        GlanceView.of(picture),
        picture.news().heardAfter(day.minusDays(1)),
        picture.news().heardAfter(day.minusDays(7)));
  }

  private static List<Testimony> newest(List<Picture> pictures) {
    return pictures.stream()
        .flatMap(picture -> picture.newest(LATEST).stream())
        .sorted(
            Comparator.comparing(Testimony::day).reversed().thenComparing(t -> t.statement().id()))
        .limit(LATEST)
        .toList();
  }

  /** All initiatives, those heard of last first, those never heard of last. */
  static List<GlanceView> glances(Site site, AsOf asOf) {
    return site.pictures().all(asOf).stream()
        .map(picture -> item(picture, asOf.day()))
        .sorted(LAST_HEARD)
        .map(Item::glance)
        .toList();
  }

  public int statements() {
    return items.stream().mapToInt(item -> item.glance().statements()).sum();
  }

  public int sinceYesterday() {
    return items.stream().mapToInt(Item::news).sum();
  }

  public int sinceLastWeek() {
    return items.stream().mapToInt(Item::week).sum();
  }

  public int inQuarter() {
    return items.stream().mapToInt(item -> item.glance().news()).sum();
  }

  /** Those that anybody was heard of within the period of change. */
  public List<Item> active() {
    return items.stream().filter(item -> item.glance().news() > 0).toList();
  }

  /** Those that come first: the active, or all that anything is kept on where none is. */
  public List<Item> board() {
    List<Item> active = active();
    return active.isEmpty() ? quiet() : active;
  }

  public List<Item> quiet() {
    return items.stream()
        .filter(item -> item.glance().news() == 0 && item.glance().statements() > 0)
        .toList();
  }

  /** Those on which nothing is kept. */
  public List<Item> unheard() {
    return items.stream().filter(item -> item.glance().statements() == 0).toList();
  }

  public Figure balance(GlanceView glance) {
    var counts = new EnumMap<Tone, Integer>(Tone.class);
    glance.balance().forEach((stance, count) -> counts.put(Markup.tone(stance), count));
    return BalanceFigure.draw("balance-" + glance.initiative(), counts, BAR);
  }

  public Figure traction(GlanceView glance) {
    var counts = site.pictures().counts(glance.initiative(), asOf);
    return new Ribbons(counts, asOf.day(), SPARK_MONTHS)
        .traction("traction-" + glance.initiative(), 150, 30, false);
  }

  /** What was received over all, by month. */
  public Figure coverage(double width) {
    String any = items.getFirst().glance().initiative();
    return new Ribbons(site.pictures().counts(any, asOf), asOf.day(), RIBBON_MONTHS)
        .coverage("coverage-" + (int) width, width, 44);
  }

  public boolean isHeard(GlanceView glance) {
    return glance.balance().values().stream().anyMatch(count -> count > 0);
  }

  /** How a source of event files fares: its alarms, or what it gave, with what did not come. */
  public static String fares(ShowSources.Source source) {
    if (!source.alarms().isEmpty()) {
      return String.join("; ", source.alarms());
    }
    int faults =
        Stream.of(SlotState.MISSING, SlotState.REFUSED, SlotState.BROKEN)
            .mapToInt(state -> source.states().getOrDefault(state, 0))
            .sum();
    return "newest of "
        + SourcesModel.time(source.lastContent())
        + " (UTC)"
        + (faults == 0 ? "" : "; " + Say.count(faults, "file", "files") + " not to be had");
  }

  public String name(String actor) {
    return site.nameOf(actor);
  }

  public String initiativeName(String slug) {
    return site.workspace().initiatives().get(slug).name();
  }

  public String names(List<String> actors) {
    return String.join(", ", actors.stream().map(site::nameOf).toList());
  }
}
