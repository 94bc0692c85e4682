package org.entente.web.internal;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.actor.State;
import org.entente.core.Failure;
import org.entente.treaty.ProvisionKind;
import org.entente.treaty.Treaty;
import org.entente.usecase.AllianceAtlas;
import org.entente.usecase.AllianceSource;
import org.entente.usecase.view.Json;
import org.entente.usecase.view.TreatyView;
import org.entente.web.internal.ApiRoute.Parameter;
import org.jspecify.annotations.Nullable;

/** Shows which alliances held when, and what each promises. */
final class TreatyPages {

  private final Site site;
  private final Views views;

  TreatyPages(Site site, Views views) {
    this.site = site;
    this.views = views;
  }

  void register(RoutesConfig routes) {
    routes.get("/treaties", site.answers().ofTreaties(this::list));
    routes.get("/treaties/{id}", site.answers().ofTreaties(this::one));
  }

  List<ApiRoute> routes() {
    var date = Parameter.optional("date", "Day or year in force, or all; today if left out");
    var actor = Parameter.optional("actor", "State that is a party, by ISO 3166-1 alpha-3");
    var kind = Parameter.optional("kind", "Kind of promise, such as defense");
    var source = Parameter.optional("source", "starter, cow or atop; starter if left out");
    return List.of(
        ApiRoute.file(
            "/api/v1/treaties",
            "The treaties that were in force on a day, or those of a state",
            ApiRoute.JSON,
            site.answers().ofTreaties(this::listApi),
            date,
            actor,
            kind,
            source),
        ApiRoute.file(
            "/api/v1/treaties-network",
            "What bound each two states on a day",
            ApiRoute.JSON,
            site.answers().ofTreaties(this::networkApi),
            date,
            actor,
            kind,
            source),
        ApiRoute.file(
            "/api/v1/treaties/{id}",
            "One treaty with its parties, promises and phases",
            ApiRoute.JSON,
            site.answers().ofTreaties(this::oneApi)));
  }

  private AllianceAtlas atlas() {
    return site.workspace().allianceAtlas();
  }

  private void list(Context context) {
    var asked = new Asked(context, site.newest());
    AllianceAtlas.Query query = query(asked);
    LocalDate day = query.day() == null ? asked.asOf().day() : query.day();
    var model =
        new TreatyListModel(
            atlas(),
            query,
            day,
            site.newest(),
            states(),
            asked.links(),
            views.assets().landAddress(),
            atlas().list(query),
            atlas().ties(query, day));
    String actor = model.actorName();
    views.show(
        asked,
        "treaties.jte",
        actor == null ? "Treaties" : "Treaties of " + actor,
        "treaties",
        model);
  }

  private List<State> states() {
    return site.workspace().actors().list().stream()
        .filter(State.class::isInstance)
        .map(State.class::cast)
        .toList();
  }

  /** What the address asks; without a date the day of the page, with {@code date=all} all times. */
  private AllianceAtlas.Query query(Asked asked) {
    String actor = asked.text("actor");
    String date = asked.text("date");
    boolean all = date.equals("all") || (date.isEmpty() && !actor.isEmpty());
    return new AllianceAtlas.Query(
        source(asked.text("source")),
        actor.isEmpty() ? null : actor,
        all ? null : date.isEmpty() ? asked.asOf().day() : day(date),
        kind(asked.text("kind")),
        asked.text("q").toLowerCase(Locale.ROOT));
  }

  private LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text.matches("\\d{4}") ? text + "-07-01" : text);
      if (day.getYear() < AllianceAtlas.FIRST_YEAR || day.isAfter(site.newest())) {
        throw Refusal.badRequest(
            "That day is outside the record",
            "Treaties can be shown from "
                + AllianceAtlas.FIRST_YEAR
                + " to "
                + site.newest()
                + ", not on "
                + day
                + ".");
      }
      return day;
    } catch (DateTimeParseException e) {
      throw Refusal.badRequest(
          "That is not a date",
          "“"
              + text
              + "” is no day of the calendar. Write a year, or year-month-day, like 1914 or"
              + " 1914-08-01.");
    }
  }

  private AllianceSource source(String word) {
    if (word.isEmpty()) {
      return AllianceSource.STARTER;
    }
    return Arrays.stream(AllianceSource.values())
        .filter(s -> s.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.badRequest(
                    "There is no source “" + word + "”", "It is one of starter, cow and atop."));
  }

  private static @Nullable ProvisionKind kind(String word) {
    if (word.isEmpty()) {
      return null;
    }
    return Arrays.stream(ProvisionKind.values())
        .filter(k -> k.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.badRequest(
                    "There is no kind of promise “" + word + "”",
                    "It is one of "
                        + Arrays.stream(ProvisionKind.values())
                            .map(ProvisionKind::word)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private void one(Context context) {
    var asked = new Asked(context, site.newest());
    var model = new TreatyModel(atlas(), treaty(asked), asked.asOf().day());
    views.show(asked, "treaty.jte", model.title(), "treaties", model);
  }

  private Treaty treaty(Asked asked) {
    try {
      return atlas().get(asked.path("id"));
    } catch (Failure e) {
      throw Refusal.notFound(
          "No treaty is called “" + asked.path("id") + "”",
          e.line(),
          List.of(new MessageModel.Way("All treaties", asked.links().treaties())));
    }
  }

  private void listApi(Context context) {
    AllianceAtlas.Query query = query(new Asked(context, site.newest()));
    answer(context, atlas().list(query).stream().map(TreatyView::brief).toList());
  }

  private void oneApi(Context context) {
    answer(context, TreatyView.whole(treaty(new Asked(context, site.newest()))));
  }

  private void networkApi(Context context) {
    var asked = new Asked(context, site.newest());
    AllianceAtlas.Query query = query(asked);
    LocalDate day = query.day() == null ? asked.asOf().day() : query.day();
    var library = site.workspace().browseTreaties().library();
    answer(
        context,
        TreatyView.network(
            atlas(),
            day,
            atlas().ties(query, day),
            id -> library.find(id).map(Treaty::callName).orElse(id)));
  }

  private static void answer(Context context, Object value) {
    context.contentType("application/json");
    context.result(Json.pretty(value));
  }
}
