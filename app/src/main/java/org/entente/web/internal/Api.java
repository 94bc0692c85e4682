package org.entente.web.internal;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.entente.initiative.Picture;
import org.entente.reading.ReadDocument;
import org.entente.usecase.view.ChronicleView;
import org.entente.usecase.view.DocumentView;
import org.entente.usecase.view.GlanceView;
import org.entente.usecase.view.Json;
import org.entente.usecase.view.PictureView;
import org.entente.usecase.view.StandingsView;
import org.entente.web.internal.ApiRoute.Parameter;

/** Answers with JSON: the same views as the command line's. */
final class Api {

  /** Listed of each actor unless more are asked for: a picture can rest on tens of thousands. */
  private static final int STATEMENTS = 20;

  /**
   * Listed in a chronicle unless more are asked for: more marks than these cannot be told apart.
   */
  private static final int CHRONICLE = 1000;

  private static final String ONE = "/api/v1/initiatives/{slug}";

  private final Site site;
  private final Finder finder;

  Api(Site site) {
    this.site = site;
    this.finder = new Finder(site);
  }

  List<ApiRoute> routes() {
    var csv = new CsvFiles(site);
    Answers answers = site.answers();
    return List.of(
        ApiRoute.list(
            "/api/v1/initiatives",
            "Every initiative at a glance, those heard of last first",
            GlanceView.class,
            answers.ofStore(this::initiatives)),
        ApiRoute.get(
            ONE,
            "All that is known of an initiative, with the reasons",
            PictureView.class,
            answers.ofPicture(this::whole),
            Parameter.optional(
                "statements", "How many of each actor's newest statements; 20 unless given")),
        ApiRoute.get(
            ONE + "/standings",
            "Who stands where on an initiative, without the reasons",
            StandingsView.class,
            answers.ofPicture(
                context -> answer(context, StandingsView.of(picture(context), site::nameOf)))),
        ApiRoute.get(
            ONE + "/chronicle",
            "What was said of an initiative when, against what was received",
            ChronicleView.class,
            answers.ofDocuments(this::chronicle),
            Parameter.optional(
                "statements", "How many of the newest statements; 1000 unless given"),
            Parameter.optional("until", "Last day of statements, to go further back (ISO 8601)")),
        ApiRoute.file(
            ONE + "/positions.csv",
            "Who stands where as a table of comma-separated values",
            CsvFiles.MEDIA,
            answers.ofPicture(csv::positions)),
        ApiRoute.file(
            ONE + "/statements.csv",
            "The statements as a table of comma-separated values",
            CsvFiles.MEDIA,
            answers.ofPicture(csv::statements)),
        ApiRoute.get(
            "/api/v1/documents/{id}",
            "A kept document with what it was read as",
            DocumentView.class,
            answers.ofStore(this::document)),
        ApiRoute.list(
            "/api/v1/directory",
            "Every page that can be gone to by name",
            Directory.Entry.class,
            answers.ofStore(
                context -> answer(context, new Directory(site).entries(asked(context))))));
  }

  private Asked asked(Context context) {
    return new Asked(context, site.newest());
  }

  private Picture picture(Context context) {
    Asked asked = asked(context);
    return finder.picture(asked.path("slug"), asked);
  }

  private void whole(Context context) {
    int most = asked(context).count("statements", STATEMENTS);
    answer(context, PictureView.of(picture(context), most));
  }

  private void initiatives(Context context) {
    answer(context, FrontModel.glances(site, asked(context).asOf()));
  }

  private void chronicle(Context context) {
    Picture picture = picture(context);
    var counts = site.pictures().counts(picture.initiative().slug(), picture.asOf());
    Asked asked = asked(context);
    LocalDate until = asked.day("until");
    int most = asked.count("statements", CHRONICLE);
    answer(
        context,
        ChronicleView.of(
            picture, counts, site::nameOf, until == null ? picture.asOf().day() : until, most));
  }

  private void document(Context context) {
    Asked asked = asked(context);
    ReadDocument read = finder.document(asked.path("id"), asked);
    var corrected = site.workspace().showJudgements().reading(read, asked.asOf());
    var factors = site.workspace().showJudgements().factors(read, asked.asOf());
    answer(context, DocumentView.of(read, corrected, factors));
  }

  static void answer(Context context, Object value) {
    context.contentType(ApiRoute.JSON);
    context.result(Json.prettyBytes(value));
  }
}
