package org.entente.web.internal;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.entente.core.Failure;
import org.entente.usecase.AskObligations;
import org.entente.usecase.ObligationAnswer;
import org.entente.usecase.ObligationView;
import org.entente.usecase.view.Json;
import org.entente.web.internal.ApiRoute.Parameter;
import org.jspecify.annotations.Nullable;

/** Answers what the treaties ask if one state attacks another. */
final class ObligationPages {

  private final Site site;
  private final Views views;

  ObligationPages(Site site, Views views) {
    this.site = site;
    this.views = views;
  }

  void register(RoutesConfig routes) {
    routes.get("/what-if", site.answers().ofPack(this::page));
  }

  List<ApiRoute> routes() {
    return List.of(
        ApiRoute.file(
            "/api/v1/obligations",
            "Who must do what if one state attacks another, under which article",
            ApiRoute.JSON,
            site.answers().ofPack(this::api),
            Parameter.needed("attacker", "State or states that attack, by ISO 3166-1 alpha-3"),
            Parameter.needed("victim", "State that is attacked"),
            Parameter.optional("place", "Where, by the id of a place; the homeland if left out"),
            Parameter.optional("target", "What is attacked; territory if left out"),
            Parameter.optional("date", "Day of the attack; the as-of date if left out"),
            Parameter.optional("with", "Treaty that is added, by the name of an overlay"),
            Parameter.optional("all", "yes to list also duties that are not triggered")));
  }

  private void page(Context context) {
    var asked = new Asked(context, site.newest());
    CaseForm form = CaseForm.of(asked);
    WhatIfModel model = form.isAsked() ? answered(form, asked) : empty(form, null);
    if (model.problem() != null) {
      context.status(400);
    }
    views.show(asked, "what-if.jte", title(model), "what-if", model);
  }

  private static String title(WhatIfModel model) {
    return model.answer() == null
        ? "What if"
        : "What if "
            + model.names(model.attack().attackers())
            + " "
            + model.attack().verb()
            + " "
            + model.name(model.attack().victim());
  }

  private WhatIfModel answered(CaseForm form, Asked asked) {
    AskObligations use = site.workspace().askObligations();
    var library = site.workspace().browseTreaties().library();
    try {
      ObligationAnswer answer = use.ask(form.question(library, false));
      ObligationAnswer everything =
          asked.text("all").isEmpty() ? null : use.ask(form.question(library, true));
      return new WhatIfModel(site, form, answer, everything, null, views.assets().landAddress());
    } catch (Refusal e) {
      return empty(form, e.message());
    } catch (Failure e) {
      return empty(form, new MessageModel(400, "That cannot be asked", e.line(), List.of()));
    }
  }

  private WhatIfModel empty(CaseForm form, @Nullable MessageModel problem) {
    return new WhatIfModel(site, form, null, null, problem, views.assets().landAddress());
  }

  private void api(Context context) {
    var asked = new Asked(context, site.newest());
    var library = site.workspace().browseTreaties().library();
    boolean all = !asked.text("all").isEmpty();
    ObligationAnswer answer =
        site.workspace().askObligations().ask(CaseForm.of(asked).question(library, all));
    context.contentType("application/json");
    context.result(Json.pretty(ObligationView.of(answer)));
  }
}
