package org.entente.web.internal;

import io.javalin.http.Context;
import org.entente.usecase.view.DocumentView;
import org.entente.usecase.view.Json;
import org.entente.usecase.view.PictureView;

/** Answers with JSON: the same views as the command line's. */
final class Api {

  private final Site site;
  private final Finder finder;

  Api(Site site) {
    this.site = site;
    this.finder = new Finder(site);
  }

  private Asked asked(Context context) {
    return new Asked(context, site.newest());
  }

  void initiatives(Context context) {
    answer(context, FrontModel.glances(site, asked(context).asOf()));
  }

  void initiative(Context context) {
    Asked asked = asked(context);
    answer(context, PictureView.of(finder.picture(asked.path("slug"), asked)));
  }

  void document(Context context) {
    Asked asked = asked(context);
    answer(context, DocumentView.of(finder.document(asked.path("id"), asked)));
  }

  void search(Context context) {
    Asked asked = asked(context);
    String words = asked.text("q");
    String slug = asked.text("initiative");
    if (words.isEmpty()) {
      throw Refusal.badRequest("Nothing to search for", "Give the words as q.");
    }
    if (!slug.isEmpty()) {
      finder.initiative(slug, asked.links());
    }
    answer(
        context,
        site.workspace()
            .textSearch()
            .search(words, slug.isEmpty() ? null : slug, asked.asOf(), Pages.most(asked)));
  }

  private static void answer(Context context, Object value) {
    context.contentType("application/json");
    context.result(Json.pretty(value));
  }
}
