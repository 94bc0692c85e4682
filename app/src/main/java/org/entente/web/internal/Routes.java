package org.entente.web.internal;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import jakarta.servlet.ServletException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.Failure;
import org.entente.usecase.view.Json;

/** Which address is answered by what. */
public final class Routes {

  private static final System.Logger LOG = System.getLogger(Routes.class.getName());
  private static final String API = "/api/";

  private final Site site;
  private final Guard guard;
  private final Live live;
  private final Views views;

  public Routes(Site site, HostNames names, Live live) {
    this.live = live;
    this.site = site;
    this.guard = new Guard(names, site.token());
    this.views = new Views(new Named(site::nameOf), site.forms().word());
  }

  public void register(RoutesConfig routes) {
    routes.before(guard::check);
    routes.before(site.forms()::check);
    var pages = new Pages(site, views);
    Answers answers = site.answers();
    routes.get("/", answers.ofStore(pages::front));
    routes.get("/initiatives", context -> context.redirect("/"));
    routes.get("/initiatives/{slug}", answers.ofDocuments(pages::initiative));
    routes.get("/initiatives/{slug}/actors/{actor}", answers.ofPicture(pages::actor));
    routes.get("/initiatives/{slug}/brief", answers.ofPicture(pages::brief));
    var evidence = new EvidencePages(site, views);
    evidence.register(routes);
    var search = new SearchPages(site, views);
    search.register(routes);
    var add = new AddPages(site, views);
    add.register(routes);
    var sources = new SourcePages(site, views);
    sources.register(routes);
    var why = new WhyPages(site, views);
    why.register(routes);
    routes.get("/about", answers.ofDocuments(pages::about));
    routes.post(Guard.SESSION, guard::admit);
    var obligations = new ObligationPages(site, views);
    obligations.register(routes);
    var feasibility = new FeasibilityPages(site, views);
    feasibility.register(routes);
    var treaties = new TreatyPages(site, views);
    treaties.register(routes);
    registerApi(
        routes,
        List.of(
            obligations.routes(),
            treaties.routes(),
            feasibility.routes(),
            evidence.routes(),
            search.routes(),
            add.routes(),
            sources.routes(),
            why.routes()));
    views.assets().all().forEach(asset -> routes.get(asset.address(), asset::send));
    registerFaults(routes);
  }

  private void registerApi(RoutesConfig routes, List<List<ApiRoute>> more) {
    var all = new ArrayList<ApiRoute>();
    all.addAll(new Api(site).routes());
    more.forEach(all::addAll);
    all.add(live.route());
    all.add(new OpenApi(all).route());
    all.forEach(route -> routes.addHttpHandler(route.method(), route.path(), route.handler()));
  }

  private void registerFaults(RoutesConfig routes) {
    routes.exception(Refusal.class, (refusal, context) -> tell(context, refusal.message()));
    routes.exception(
        ContentTooLargeResponse.class,
        (fault, context) -> tell(context, OwnForms.tooLarge().message()));
    routes.exception(
        ServletException.class, (fault, context) -> tell(context, Uploads.refusal(fault)));
    routes.exception(Failure.class, (failure, context) -> tell(context, message(failure)));
    routes.exception(RuntimeException.class, this::fault);
    routes.error(404, context -> unlessTold(context, "There is no such page"));
    routes.error(405, context -> unlessTold(context, "That cannot be done here"));
  }

  private static MessageModel message(Failure failure) {
    return failure.kind() == Failure.Kind.USAGE
        ? new MessageModel(400, "That cannot be asked", failure.line(), List.of())
        : new MessageModel(503, "That cannot be answered now", failure.line(), List.of());
  }

  private void fault(RuntimeException fault, Context context) {
    LOG.log(Level.ERROR, "a fault of the program at " + context.path(), fault);
    tell(
        context,
        new MessageModel(
            500,
            "A fault of the program",
            "The page could not be made; the reason is in the log of entente watch.",
            List.of()));
  }

  private void unlessTold(Context context, String heading) {
    if (context.attribute("told") == null) {
      String text =
          "Nothing is found at " + context.path() + ". Start from the list of initiatives.";
      tell(context, new MessageModel(context.statusCode(), heading, text, List.of()));
    }
  }

  private void tell(Context context, MessageModel message) {
    context.attribute("told", true);
    if (context.path().startsWith(API)) {
      context.status(message.status());
      context.contentType("application/json");
      context.result(Json.pretty(message));
    } else {
      views.tell(context, site.newest(), message);
    }
  }
}
