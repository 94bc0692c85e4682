package org.entente.web.internal;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import org.entente.core.Explanation;
import org.entente.initiative.Picture;
import org.entente.reading.review.RulePrecision;
import org.entente.web.internal.ApiRoute.Parameter;

/** Answers why a number is what it is: as a tree, as text and for programs. */
final class WhyPages {

  private static final String PRECISION = "precision:";
  private static final String RECALL = "recall";
  private static final String FILES = "files:";

  private final Site site;
  private final Views views;
  private final Finder finder;
  private final WhyCounts counts;

  WhyPages(Site site, Views views) {
    this.site = site;
    this.views = views;
    this.finder = new Finder(site);
    this.counts = new WhyCounts(site);
  }

  void register(RoutesConfig routes) {
    routes.get("/why", site.answers().ofStore(this::page));
  }

  List<ApiRoute> routes() {
    return List.of(
        ApiRoute.get(
            "/api/v1/why",
            "How one number came about, down to its sources",
            Explanation.class,
            site.answers()
                .ofStore(context -> Api.answer(context, find(asked(context)).explanation())),
            Parameter.needed("of", "Name of the number, as in the why links of the pages"),
            Parameter.optional("initiative", "The initiative it belongs to, where it does"),
            Parameter.optional("from", "First day, for numbers of sources (ISO 8601)"),
            Parameter.optional("to", "Last day, for numbers of sources (ISO 8601)")));
  }

  private Asked asked(Context context) {
    return new Asked(context, site.newest());
  }

  /** An explanation with the page on which its figure stands. */
  private record Found(Explanation explanation, MessageModel.Way from, String section) {}

  private void page(Context context) {
    Asked asked = asked(context);
    Found found = find(asked);
    if (asked.text("format").equals("text")) {
      context.contentType("text/plain; charset=utf-8");
      context.result(found.explanation().text());
      return;
    }
    String heading = new Named(site::nameOf).in(found.explanation().name());
    var query = new LinkedHashMap<String, String>();
    for (String name : List.of("initiative", "of", "from", "to")) {
      if (!asked.text(name).isEmpty()) {
        query.put(name, asked.text(name));
      }
    }
    String json = asked.links().whyData(query);
    query.put("format", "text");
    var model =
        new WhyModel(
            heading, found.explanation(), found.from(), asked.links().whyQuery(query), json);
    views.show(asked, "why.jte", "Why: " + heading, found.section(), model);
  }

  private Found find(Asked asked) {
    String figure = asked.text("of");
    if (figure.startsWith(PRECISION)) {
      return precision(figure.substring(PRECISION.length()), asked);
    }
    if (asked.text("initiative").isEmpty() && figure.startsWith(WhyCounts.STATEMENTS + ":")) {
      var from = new MessageModel.Way("Today", asked.links().home());
      return counts
          .overall(figure, asked.asOf())
          .map(found -> new Found(found, from, "initiatives"))
          .orElseThrow(() -> unknown(figure, from));
    }
    if (figure.equals(RECALL)) {
      var from = new MessageModel.Way("Judgements of readings", asked.links().corrections());
      var recall = site.workspace().showJudgements().recall(asked.asOf());
      return new Found(recall.explanation(), from, "search");
    }
    if (figure.startsWith(FILES)) {
      return files(figure.substring(FILES.length()), asked);
    }
    if (asked.text("initiative").isEmpty()) {
      throw unknown(figure, new MessageModel.Way("Today", asked.links().home()));
    }
    Picture picture = finder.picture(asked.text("initiative"), asked);
    String slug = picture.initiative().slug();
    var initiative =
        new MessageModel.Way(picture.initiative().name(), asked.links().initiative(slug));
    return WhyPage.find(picture, figure)
        .or(() -> counts.of(picture, figure))
        .map(found -> new Found(found, initiative, "initiatives"))
        .orElseThrow(() -> unknown(figure, initiative));
  }

  private Found precision(String rule, Asked asked) {
    var from = new MessageModel.Way("Judgements of readings", asked.links().corrections());
    return site.workspace().showJudgements().precision(asked.asOf()).stream()
        .filter(p -> p.rule().equals(rule))
        .findFirst()
        .map(RulePrecision::explanation)
        .map(found -> new Found(found, from, "search"))
        .orElseThrow(() -> unknown(PRECISION + rule, from));
  }

  private Found files(String name, Asked asked) {
    var from = new MessageModel.Way("Sources", asked.links().sources());
    return site.workspace()
        .monitoring()
        .sources()
        .explain(name, day(asked.text("from")), day(asked.text("to")))
        .map(found -> new Found(found, from, "sources"))
        .orElseThrow(() -> unknown(FILES + name, from));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Refusal.badRequest("That is not a date", "“" + text + "” is no day of the calendar.");
    }
  }

  private static Refusal unknown(String figure, MessageModel.Way from) {
    return Refusal.notFound(
        figure.isEmpty()
            ? "No figure was named whose reason to show"
            : "No figure is called “" + figure + "” here",
        "Follow a “why” link of a page.",
        List.of(from));
  }
}
