package org.entente.web.internal;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.PartialDate;
import org.entente.evidence.DocumentHead;
import org.entente.reading.EvidenceQuery;
import org.entente.reading.TextSearch;
import org.entente.web.internal.ApiRoute.Parameter;

/** Answers with what is found among the kept documents. */
final class SearchPages {

  private static final int ON_A_PAGE = 20;
  private static final int HITS = 30;
  private static final int MOST_HITS = 300;
  private static final int MOST_ROWS = 10_000;
  private static final String COLUMNS =
      "id,title,publisher,published,firstSeen,grade,origin,place,statements";

  private final Site site;
  private final Views views;
  private final Finder finder;

  SearchPages(Site site, Views views) {
    this.site = site;
    this.views = views;
    this.finder = new Finder(site);
  }

  void register(RoutesConfig routes) {
    routes.get("/search", site.answers().ofDocuments(this::page));
  }

  List<ApiRoute> routes() {
    Parameter[] parameters = {
      Parameter.optional("q", "Words; quotation marks hold a phrase, a minus excludes"),
      Parameter.optional("initiative", "Only documents on the initiative of this name"),
      Parameter.optional("actor", "Only documents in which this actor takes a stance"),
      Parameter.optional("stance", "Only documents in which this stance is taken"),
      Parameter.optional("grade", "Only sources of this letter, A to F"),
      Parameter.optional("from", "First day of publication (ISO 8601)"),
      Parameter.optional("to", "Last day of publication (ISO 8601)"),
      Parameter.optional("sort", "newest, or else those that fit the words best come first"),
      Parameter.optional("page", "Which page of results, from 1"),
      Parameter.optional("most", "How many on a page, 1 to 300")
    };
    return List.of(
        ApiRoute.get(
            "/api/v1/search",
            "Kept documents that fit, with counts by what they hold",
            TextSearch.Hits.class,
            site.answers().ofDocuments(this::hits),
            parameters),
        ApiRoute.file(
            "/api/v1/search.csv",
            "The first " + MOST_ROWS + " documents that fit, as a table",
            CsvFiles.MEDIA,
            site.answers().ofDocuments(this::table),
            parameters));
  }

  private SearchAsk ask(Context context) {
    return new SearchAsk(new Asked(context, site.newest()), finder);
  }

  private TextSearch.Hits find(EvidenceQuery query) {
    return site.workspace().textSearch().find(query);
  }

  private void page(Context context) {
    var asked = new Asked(context, site.newest());
    SearchAsk ask = ask(context);
    int page = ask.page(ON_A_PAGE);
    TextSearch.Hits hits = find(ask.query((page - 1) * ON_A_PAGE, ON_A_PAGE));
    var model = new SearchModel(site, asked.links(), ask.chosen(), page, ON_A_PAGE, hits);
    String title = model.words().isEmpty() ? "Evidence" : "Evidence: " + model.words();
    views.show(asked, "search.jte", title, "search", model);
  }

  private void hits(Context context) {
    SearchAsk ask = ask(context);
    if (ask.chosen().isEmpty()) {
      throw Refusal.badRequest(
          "Nothing to search for", "Give the words as q, or an initiative, actor or stance.");
    }
    int most = most(context);
    Api.answer(context, find(ask.query((ask.page(most) - 1) * most, most)));
  }

  private static int most(Context context) {
    String text = context.queryParam("most");
    return text != null && text.matches("[0-9]{1,4}")
        ? Math.clamp(Integer.parseInt(text), 1, MOST_HITS)
        : HITS;
  }

  private void table(Context context) {
    TextSearch.Hits hits = find(ask(context).query(0, MOST_ROWS));
    Stream<List<Object>> rows = hits.list().stream().map(SearchPages::row);
    CsvFiles.send(context, "evidence.csv", COLUMNS, rows);
  }

  private static List<Object> row(TextSearch.Hit hit) {
    DocumentHead head = hit.source();
    PartialDate published = head.published();
    String publisher = head.publisher();
    return List.of(
        head.id(),
        head.title(),
        publisher == null ? "" : publisher,
        published == null ? "" : published,
        head.firstSeen(),
        head.grade(),
        head.origin(),
        head.place(),
        hit.claims().stream()
            .map(c -> c.initiative() + " " + c.actor() + " " + c.stance().word())
            .collect(Collectors.joining("; ")));
  }
}
