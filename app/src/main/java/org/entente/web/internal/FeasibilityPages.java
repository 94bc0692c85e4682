package org.entente.web.internal;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.bargaining.FeasibilityCharts;
import org.entente.core.AsOf;
import org.entente.core.Failure;
import org.entente.initiative.Initiative;
import org.entente.usecase.view.FeasibilityView;
import org.entente.usecase.view.Json;
import org.entente.web.internal.ApiRoute.Parameter;
import org.jspecify.annotations.Nullable;

/** Answers whether an initiative can form, as it stands and with the visitor's changes. */
final class FeasibilityPages {

  private static final String ONE = "/api/v1/initiatives/{slug}/feasibility";

  /** How long a page waits for its runs before it says that they are under way. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** How long a program waits. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final Site site;
  private final Views views;
  private final Finder finder;
  private final Studies studies;

  FeasibilityPages(Site site, Views views) {
    this.site = site;
    this.views = views;
    this.finder = new Finder(site);
    this.studies = new Studies(site);
  }

  void register(RoutesConfig routes) {
    routes.get("/initiatives/{slug}/feasibility", this::page);
  }

  List<ApiRoute> routes() {
    var change =
        Parameter.optional(
            "IND.position",
            "A figure set otherwise: ACTOR.position, .salience, .capability, .role, .veto or"
                + " .ceiling; rule, count, indispensable, share, reversion, accession");
    var runs = Parameter.optional("runs", "How many runs, at most " + StudyForm.MOST_RUNS);
    var seed = Parameter.optional("seed", "The seed; the same seed gives the same result");
    return List.of(
        ApiRoute.get(
            ONE,
            "Whether an initiative can form, with whom, and whose move matters",
            FeasibilityView.class,
            this::json,
            change,
            runs,
            seed),
        ApiRoute.file(
            ONE + ".csv",
            "The parties of a study of feasibility as comma-separated values",
            CsvFiles.MEDIA,
            this::csv,
            change,
            runs,
            seed),
        ApiRoute.file(
            ONE + "/{chart}",
            "A drawing of a study: histogram.svg, positions.svg or tornado.svg",
            "image/svg+xml",
            this::svg,
            change,
            runs,
            seed));
  }

  private void page(Context context) {
    var asked = new Asked(context, site.newest());
    Initiative initiative = finder.initiative(asked.path("slug"), asked.links());
    StudyForm form = StudyForm.of(asked);
    if (!form.isCanonical(asked)) {
      context.redirect(form.address(context.path(), asked.links()));
      return;
    }
    String title = "Can it form? " + initiative.name();
    Optional<FeasibilityModel> model = model(initiative, form, asked);
    if (model.isEmpty()) {
      context.status(202);
      context.header("Refresh", "2");
      views.show(asked, "waiting.jte", title, "initiatives", new WaitingModel(initiative, form));
      return;
    }
    if (model.get().problem() != null) {
      context.status(400);
    }
    views.show(asked, "feasibility.jte", title, "initiatives", model.get());
  }

  /** The page's model; empty while the runs are under way. */
  private Optional<FeasibilityModel> model(Initiative initiative, StudyForm form, Asked asked) {
    AsOf asOf = asked.asOf();
    Optional<Studies.Study> base =
        studies.within(PATIENCE, initiative.slug(), asOf, form.unchanged());
    if (base.isEmpty()) {
      return Optional.empty();
    }
    try {
      return studies
          .within(PATIENCE, initiative.slug(), asOf, form)
          .map(study -> model(initiative, form, base.get(), study, null, asked));
    } catch (Failure e) {
      if (e.kind() != Failure.Kind.USAGE) {
        throw e;
      }
      var problem = new MessageModel(400, "That cannot be set", e.line() + ".", List.of());
      return Optional.of(model(initiative, form, base.get(), base.get(), problem, asked));
    }
  }

  private FeasibilityModel model(
      Initiative initiative,
      StudyForm form,
      Studies.Study base,
      Studies.Study study,
      @Nullable MessageModel problem,
      Asked asked) {
    return new FeasibilityModel(
        site,
        initiative,
        form,
        study.answer(),
        base.answer().feasibility(),
        study.took().toMillis() / 1000.0,
        problem,
        asked.links());
  }

  private Studies.Study study(Context context) {
    var asked = new Asked(context, site.newest());
    Initiative initiative = finder.initiative(asked.path("slug"), asked.links());
    return studies
        .within(LONGEST, initiative.slug(), asked.asOf(), StudyForm.of(asked))
        .orElseThrow(
            () ->
                Refusal.of(
                    503,
                    "The runs are still under way",
                    "Ask for the same again in a moment: the answer will be there."));
  }

  private void json(Context context) {
    context.contentType("application/json");
    context.result(Json.pretty(FeasibilityView.of(study(context).answer())));
  }

  private void csv(Context context) {
    var answer = study(context).answer();
    CsvFiles.send(
        context,
        answer.initiative() + "-feasibility-" + answer.asOf().day() + ".csv",
        "party,name,role,positionLow,position,positionHigh,after,joins,willing,power,swing",
        answer.feasibility().parties().stream()
            .map(
                o ->
                    List.<Object>of(
                        o.party().id(),
                        site.nameOf(o.party().id()),
                        o.party().role().name().toLowerCase(Locale.ROOT),
                        CsvFiles.tenth(o.party().position().low()),
                        CsvFiles.tenth(o.before()),
                        CsvFiles.tenth(o.party().position().high()),
                        CsvFiles.tenth(o.after()),
                        o.accedes().value(),
                        o.willing().value(),
                        o.power(),
                        o.swing())));
  }

  private void svg(Context context) {
    var charts = new FeasibilityCharts(study(context).answer().feasibility());
    String drawing =
        switch (context.pathParam("chart")) {
          case "histogram.svg" -> charts.histogram();
          case "positions.svg" -> charts.positions();
          case "tornado.svg" -> charts.tornado();
          default ->
              throw Refusal.notFound(
                  "There is no such drawing",
                  "It is one of histogram.svg, positions.svg and tornado.svg.",
                  List.of());
        };
    context.contentType("image/svg+xml");
    context.result(drawing);
  }
}
