package org.entente.web.internal;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.entente.usecase.view.SourcesView;
import org.entente.web.internal.ApiRoute.Parameter;

/** Answers with what was received from where, and what is wrong with it. */
final class SourcePages {

  private static final int DAYS = 90;
  private static final int MOST_DAYS = 3700;

  private final Site site;
  private final Views views;

  SourcePages(Site site, Views views) {
    this.site = site;
    this.views = views;
  }

  void register(RoutesConfig routes) {
    routes.get("/sources", this::page);
  }

  List<ApiRoute> routes() {
    return List.of(
        ApiRoute.get(
            "/api/v1/sources",
            "What was received from every source, and what is wrong with it",
            SourcesView.class,
            context -> Api.answer(context, view(new Asked(context, site.newest()))),
            Parameter.optional("from", "First day of the slot ledger (ISO 8601)"),
            Parameter.optional("to", "Last day of the slot ledger (ISO 8601)")));
  }

  private void page(Context context) {
    var asked = new Asked(context, site.newest());
    var model = new SourcesModel(asked.links(), view(asked));
    views.show(asked, "sources.jte", "Sources", "sources", model);
  }

  private SourcesView view(Asked asked) {
    LocalDate to = asked.day("to");
    LocalDate last = to == null ? asked.asOf().day() : to;
    LocalDate from = asked.day("from");
    LocalDate first = from == null ? last.minusDays(DAYS - 1) : from;
    if (last.isBefore(first) || first.plusDays(MOST_DAYS).isBefore(last)) {
      throw Refusal.badRequest(
          "That span cannot be shown",
          "It runs from " + first + " to " + last + ": give up to ten years, the first day first.");
    }
    return SourcesView.of(site.workspace(), first, last);
  }
}
