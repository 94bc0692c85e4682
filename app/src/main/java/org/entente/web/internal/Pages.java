package org.entente.web.internal;

import io.javalin.http.Context;
import org.entente.brief.HtmlBrief;
import org.entente.initiative.Initiative;
import org.entente.initiative.Picture;

/** Answers with pages. */
final class Pages {

  private static final String INITIATIVES = "initiatives";

  private final Site site;
  private final Views views;
  private final Finder finder;

  Pages(Site site, Views views) {
    this.site = site;
    this.views = views;
    this.finder = new Finder(site);
  }

  private Asked asked(Context context) {
    return new Asked(context, site.newest());
  }

  void front(Context context) {
    Asked asked = asked(context);
    var model = FrontModel.of(site, asked.asOf());
    views.show(asked, "front.jte", "Today", INITIATIVES, model);
  }

  void initiative(Context context) {
    Asked asked = asked(context);
    Picture picture = finder.picture(asked.path("slug"), asked);
    var model = new InitiativeModel(site, picture, asked.links());
    views.show(asked, "initiative.jte", picture.initiative().name(), INITIATIVES, model);
  }

  void actor(Context context) {
    Asked asked = asked(context);
    Picture picture = finder.picture(asked.path("slug"), asked);
    var actor = finder.actor(picture, asked.path("actor"), asked.links());
    var model = new ActorModel(new InitiativeModel(site, picture, asked.links()), actor);
    String title = model.name() + " on " + picture.initiative().name();
    views.show(asked, "actor.jte", title, INITIATIVES, model);
  }

  /** The brief as the self-contained file that the command line writes. */
  void brief(Context context) {
    Asked asked = asked(context);
    Initiative initiative = finder.initiative(asked.path("slug"), asked.links());
    var brief = site.workspace().composeBrief().compose(initiative.slug(), asked.asOf());
    String html = new HtmlBrief().render(brief);
    context.header("Content-Security-Policy", InlineStyle.policyFor(html));
    context.html(html);
  }

  void about(Context context) {
    Asked asked = asked(context);
    var workspace = site.workspace();
    var model =
        new AboutModel(
            workspace.folder().toString(),
            workspace.archive().size(),
            workspace.initiatives().list().size());
    views.show(asked, "about.jte", "About", "about", model);
  }
}
