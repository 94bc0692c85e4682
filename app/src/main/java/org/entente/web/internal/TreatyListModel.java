package org.entente.web.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.actor.State;
import org.entente.figure.AllianceMapFigure;
import org.entente.figure.Figure;
import org.entente.figure.SpanFigure;
import org.entente.figure.YearsFigure;
import org.entente.treaty.InForce;
import org.entente.treaty.Membership;
import org.entente.treaty.ProvisionKind;
import org.entente.treaty.Treaty;
import org.entente.usecase.AllianceAtlas;
import org.entente.usecase.AllianceSource;
import org.entente.usecase.AllianceTie;
import org.jspecify.annotations.Nullable;

/**
 * The treaties that fit a question, on a day or of a state over all time.
 *
 * @param atlas where they are kept
 * @param query what is asked
 * @param day the day shown; the query's, or today where it asks for all times
 * @param today the newest day
 * @param states the states to choose from
 * @param links addresses
 * @param land address of the drawing of the land
 * @param treaties what fits
 * @param ties what binds each two states on the day
 */
public record TreatyListModel(
    AllianceAtlas atlas,
    AllianceAtlas.Query query,
    LocalDate day,
    LocalDate today,
    List<State> states,
    Links links,
    String land,
    List<Treaty> treaties,
    List<AllianceTie> ties) {

  private static final int MOST_BARS = 80;

  /** Whether one day is asked for, not all times. */
  public boolean isOnDay() {
    return query.day() != null;
  }

  public @Nullable String actorName() {
    return query.actor() == null ? null : atlas.nameOf(atlas.actor(query.actor()));
  }

  public String actorText() {
    return query.actor() == null ? "" : query.actor();
  }

  public List<AllianceSource> sources() {
    return atlas.sources();
  }

  public List<ProvisionKind> kinds() {
    return List.of(ProvisionKind.values());
  }

  public String title(Treaty treaty) {
    return AllianceAtlas.isCoded(treaty) ? atlas.title(treaty) : treaty.callName();
  }

  /** The day it ended; for a coded alliance that of its last member. */
  public String ended(Treaty treaty) {
    return TreatySpans.of(treaty, null).stream()
        .map(TreatySpans::until)
        .filter(until -> until != null)
        .map(LocalDate::toString)
        .findFirst()
        .orElse("–");
  }

  /** The promises of a treaty in words, each kind once. */
  public String promises(Treaty treaty) {
    return String.join(
        ", ", treaty.allProvisions().map(p -> p.kind().word()).distinct().sorted().toList());
  }

  /** The parties on the day shown, or all that ever were. */
  public List<String> parties(Treaty treaty) {
    List<String> ids =
        isOnDay()
            ? InForce.of(treaty, day).map(InForce::parties).orElse(List.of())
            : treaty.parties().stream().map(Membership::state).distinct().toList();
    return ids.stream().map(atlas::nameOf).toList();
  }

  /** The address of the same question with another day; null for all times. */
  public String onDay(@Nullable LocalDate other) {
    return address("/treaties", other);
  }

  public String api() {
    return address("/api/v1/treaties", query.day());
  }

  public String networkApi() {
    return address("/api/v1/treaties-network", day);
  }

  private String address(String path, @Nullable LocalDate other) {
    var parts = new ArrayList<String>();
    add(parts, "date", other == null ? "all" : other.toString());
    add(parts, "actor", actorText());
    add(parts, "kind", query.kind() == null ? "" : query.kind().word());
    add(parts, "source", query.source() == AllianceSource.STARTER ? "" : query.source().word());
    add(parts, "q", query.words());
    return path + "?" + String.join("&", parts);
  }

  private static void add(List<String> parts, String key, String value) {
    if (!value.isEmpty()) {
      parts.add(key + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  /** A step in time to go to, within what is covered. */
  public record Step(String label, String address) {}

  public List<Step> steps() {
    return Arrays.asList(-10, -1, 1, 10).stream()
        .map(years -> step(years, day.plusYears(years)))
        .filter(s -> s != null)
        .toList();
  }

  private @Nullable Step step(int years, LocalDate to) {
    boolean inside = to.getYear() >= AllianceAtlas.FIRST_YEAR && !to.isAfter(today);
    String label =
        (years < 0 ? "← " : "")
            + Math.abs(years)
            + (Math.abs(years) == 1 ? " year" : " years")
            + (years > 0 ? " →" : "");
    return inside ? new Step(label, onDay(to)) : null;
  }

  public Figure years(double width) {
    Map<Integer, Integer> counts = atlas.perYear(query, today.getYear());
    return new YearsFigure(counts, width)
        .draw(
            "years-" + (int) width,
            "In force in each year since " + AllianceAtlas.FIRST_YEAR,
            counts.get(day.getYear()) + " in " + day.getYear() + "; each bar leads to its year.",
            day.getYear(),
            year -> onDay(onSameDay(year)));
  }

  private LocalDate onSameDay(int year) {
    LocalDate same = day.withYear(year);
    return same.isAfter(today) ? today : same;
  }

  public Figure map(double width) {
    var names = new TreeMap<String, String>();
    ties.forEach(
        tie -> {
          names.put(tie.one(), atlas.nameOf(tie.one()));
          names.put(tie.other(), atlas.nameOf(tie.other()));
        });
    String actor = query.actor() == null ? "" : atlas.actor(query.actor());
    List<AllianceMapFigure.Tie> lines = ties.stream().map(tie -> line(tie, names)).toList();
    return new AllianceMapFigure(land, lines, actor, width)
        .draw(
            "ties-" + (int) width,
            "Ties among states on " + Say.day(day),
            ties.size() + " pairs of states; the table below holds the same.",
            names);
  }

  /**
   * One state with those it is tied to.
   *
   * @param state its id
   * @param name its name
   * @param partners the names of the others
   */
  public record Tied(String state, String name, List<String> partners) {}

  /** Each state with those it is tied to, those with the most ties first. */
  public List<Tied> tied() {
    var partners = new TreeMap<String, List<String>>();
    for (AllianceTie tie : ties) {
      partners.computeIfAbsent(tie.one(), k -> new ArrayList<>()).add(atlas.nameOf(tie.other()));
      partners.computeIfAbsent(tie.other(), k -> new ArrayList<>()).add(atlas.nameOf(tie.one()));
    }
    return partners.entrySet().stream()
        .map(
            e ->
                new Tied(
                    e.getKey(), atlas.nameOf(e.getKey()), e.getValue().stream().sorted().toList()))
        .sorted(Comparator.comparing((Tied t) -> -t.partners().size()).thenComparing(Tied::name))
        .toList();
  }

  /** The same question about one state on the same day. */
  public String ofActor(String state) {
    var other =
        new AllianceAtlas.Query(query.source(), state, query.day(), query.kind(), query.words());
    return new TreatyListModel(atlas, other, day, today, states, links, land, treaties, ties)
        .onDay(day);
  }

  private static AllianceMapFigure.Tie line(AllianceTie tie, Map<String, String> names) {
    return new AllianceMapFigure.Tie(
        tie.one(),
        tie.other(),
        "kind-" + tie.kind().word(),
        names.get(tie.one())
            + " and "
            + names.get(tie.other())
            + ": "
            + tie.kind().word()
            + " ("
            + String.join(", ", tie.treaties())
            + ")");
  }

  /** The treaties as bars in time, the first ones where there are very many. */
  public Figure bars(double width) {
    List<Treaty> shown = treaties.stream().limit(MOST_BARS).toList();
    LocalDate first =
        shown.stream()
            .map(TreatyListModel::begins)
            .min(LocalDate::compareTo)
            .orElse(today.minusYears(10));
    return new SpanFigure(max(first, LocalDate.of(AllianceAtlas.FIRST_YEAR, 1, 1)), today, width)
        .draw(
            "bars-" + (int) width,
            "Treaties in time",
            shown.size() + " treaties; the table below holds the same.",
            shown.stream().map(this::row).toList(),
            isOnDay() ? day : null);
  }

  private SpanFigure.Row row(Treaty treaty) {
    String actor = query.actor() == null ? null : atlas.actor(query.actor());
    List<SpanFigure.Span> spans =
        TreatySpans.of(treaty, actor).stream()
            .map(
                s ->
                    new SpanFigure.Span(
                        s.from(), s.until(), "kind-" + firmest(treaty).word(), title(treaty)))
            .toList();
    return new SpanFigure.Row(title(treaty), links.treaty(treaty.id()), spans);
  }

  private static ProvisionKind firmest(Treaty treaty) {
    return treaty
        .allProvisions()
        .map(p -> p.kind())
        .min(ProvisionKind::compareTo)
        .orElse(ProvisionKind.COOPERATION);
  }

  private static LocalDate begins(Treaty treaty) {
    LocalDate day = treaty.inForce() == null ? treaty.signed() : treaty.inForce();
    return day == null ? LocalDate.of(2020, 1, 1) : day;
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /** A word of the house as it is read. */
  public static String plain(String word) {
    return word.replace('-', ' ').toLowerCase(Locale.ROOT);
  }
}
