package org.entente.web.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.entente.core.AsOf;
import org.entente.core.Explanation;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.Picture;
import org.entente.initiative.Testimony;
import org.entente.usecase.view.ChronicleView;

/** Explains counts: of statements over all, on an initiative and by an actor, and of traction. */
final class WhyCounts {

  static final String YESTERDAY = "statements:yesterday";
  static final String WEEK = "statements:week";
  static final String QUARTER = "statements:quarter";
  static final String KEPT = "statements:kept";
  static final String STATEMENTS = "statements";
  static final String NEWS = "news";
  static final String HEARD = "heard:";
  static final String TRACTION = "traction";

  private static final int MOST_CITED = 200;

  private final Site site;

  WhyCounts(Site site) {
    this.site = site;
  }

  /** A count over all initiatives. */
  Optional<Explanation> overall(String figure, AsOf asOf) {
    return switch (figure) {
      case YESTERDAY ->
          Optional.of(sum("statements since yesterday", NEW, FrontModel.Item::news, asOf));
      case WEEK ->
          Optional.of(sum("statements in the last week", NEW, FrontModel.Item::week, asOf));
      case QUARTER ->
          Optional.of(
              sum("statements in the last 90 days", NEW, item -> item.glance().news(), asOf));
      case KEPT ->
          Optional.of(
              sum(
                  "statements kept",
                  "statements that were read in documents or looked up by hand",
                  item -> item.glance().statements(),
                  asOf));
      default -> Optional.empty();
    };
  }

  private static final String NEW =
      "statements made or first seen in this time, over all initiatives; a statement on two of"
          + " them counts on each";

  private Explanation sum(
      String name, String rule, ToIntFunction<FrontModel.Item> count, AsOf asOf) {
    List<FrontModel.Item> items = FrontModel.of(site, asOf).items();
    return Explanation.of(name, items.stream().mapToInt(count).sum())
        .because(rule)
        .from(
            items.stream()
                .filter(item -> count.applyAsInt(item) > 0)
                .map(item -> Explanation.of(item.glance().name(), count.applyAsInt(item)))
                .toList());
  }

  /** A count of one initiative. */
  Optional<Explanation> of(Picture picture, String figure) {
    if (figure.startsWith(HEARD)) {
      return picture.find(figure.substring(HEARD.length())).map(this::heard);
    }
    return switch (figure) {
      case STATEMENTS -> Optional.of(statements(picture));
      case NEWS -> Optional.of(news(picture));
      case TRACTION -> Optional.of(traction(picture));
      default -> Optional.empty();
    };
  }

  private Explanation statements(Picture picture) {
    List<ActorPosition> actors = picture.positions();
    return Explanation.of(
            "statements kept", actors.stream().mapToInt(a -> a.testimonies().size()).sum())
        .because("one actor's stance on the initiative in one passage; the sum over the actors")
        .from(
            actors.stream()
                .map(a -> Explanation.of(site.nameOf(a.actor()), a.testimonies().size()))
                .toList());
  }

  private static Explanation news(Picture picture) {
    return cited(
        Explanation.of("statements made or first seen", picture.news().size())
            .because("after " + picture.since() + ", up to " + picture.asOf().day()),
        picture.news());
  }

  private Explanation heard(ActorPosition actor) {
    return cited(
        Explanation.of("statements of " + site.nameOf(actor.actor()), actor.testimonies().size())
            .because("every passage that was read as its stance, copies included"),
        actor.testimonies().reversed());
  }

  private static Explanation cited(Explanation count, List<Testimony> said) {
    Explanation cited =
        count.citing(
            said.stream()
                .limit(MOST_CITED)
                .map(t -> t.source().cite(t.statement().evidence()))
                .toList());
    return said.size() <= MOST_CITED
        ? cited
        : cited.from(Explanation.of("more, not listed here", said.size() - MOST_CITED));
  }

  private Explanation traction(Picture picture) {
    var counts = site.pictures().counts(picture.initiative().slug(), picture.asOf());
    var months = ChronicleView.months(counts, picture.asOf().day());
    long relevant = months.stream().mapToLong(m -> m.relevant()).sum();
    long read = months.stream().mapToLong(m -> m.read()).sum();
    long gaps = months.stream().filter(m -> m.read() == 0).count();
    return Explanation.of("traction", share(relevant, read))
        .because(
            "documents that concern the initiative of all documents received, copies left out; a"
                + " month without any document is a gap, not a zero")
        .from(
            months.reversed().stream()
                .filter(m -> m.read() > 0)
                .map(m -> Explanation.of(month(m), share(m.relevant(), m.read())))
                .toList())
        .from(Explanation.of("months without any document, left out of account", (double) gaps));
  }

  private static String month(ChronicleView.Month month) {
    return YearMonth.from(month.month()).toString();
  }

  private static String share(long relevant, long read) {
    return read == 0
        ? "nothing received"
        : Math.round(1000.0 * relevant / read) / 10.0
            + "% ("
            + relevant
            + " of "
            + read
            + " documents)";
  }
}
