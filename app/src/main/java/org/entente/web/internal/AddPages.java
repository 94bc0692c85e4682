package org.entente.web.internal;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.usecase.AddDocuments;
import org.entente.usecase.ingest.ManageFeeds;
import org.entente.usecase.view.AddedView;

/** Takes in documents and feeds. */
final class AddPages {

  private static final int MOST_FILES = 50;
  private static final String SECTION = "sources";

  private final Site site;
  private final Views views;

  AddPages(Site site, Views views) {
    this.site = site;
    this.views = views;
  }

  void register(RoutesConfig routes) {
    routes.get("/add", this::form);
    routes.post("/documents", this::documents);
    routes.post("/feeds", this::feed);
    routes.post("/feeds/opml", this::opml);
  }

  List<ApiRoute> routes() {
    return List.of(
        ApiRoute.form(
            "/api/v1/documents",
            "Takes in files, sent as files of a multipart form; one answer for each",
            AddedView.class,
            this::documentsAndTell),
        ApiRoute.form(
            "/api/v1/feeds",
            "Follows the feed whose address is given as url",
            ManageFeeds.Outcome.class,
            context -> Api.answer(context, add(context))),
        ApiRoute.list(
            "/api/v1/feeds",
            "The feeds of articles that are followed, and how they fare",
            ManageFeeds.Feed.class,
            context -> Api.answer(context, site.workspace().manageFeeds().list())));
  }

  private Asked asked(Context context) {
    return new Asked(context, site.newest());
  }

  private void form(Context context) {
    views.show(
        asked(context),
        "add.jte",
        "Add documents",
        SECTION,
        new AddModel(site, List.of(), AddDocuments.endings()));
  }

  private void documents(Context context) {
    List<AddedView> added = take(context);
    views.show(
        asked(context),
        "add.jte",
        "Documents added",
        SECTION,
        new AddModel(site, added, AddDocuments.endings()));
  }

  private void documentsAndTell(Context context) {
    context.status(HttpStatus.CREATED);
    Api.answer(context, take(context));
  }

  private List<AddedView> take(Context context) {
    List<UploadedFile> files =
        context.uploadedFiles("files").stream().filter(f -> !f.filename().isEmpty()).toList();
    if (files.isEmpty()) {
      throw Refusal.badRequest(
          "No file was chosen", "Choose one or more files, or drop them on the form.");
    }
    if (files.size() > MOST_FILES) {
      throw Refusal.badRequest(
          "Too many files at once",
          "Up to "
              + MOST_FILES
              + " files can be sent at once; for more use entente read FOLDER. Nothing was kept.");
    }
    var handed = new ArrayList<AddDocuments.File>();
    for (UploadedFile file : files) {
      handed.add(new AddDocuments.File(file.filename(), bytes(file)));
    }
    return site.workspace().addDocuments().add(handed).stream().map(AddedView::of).toList();
  }

  private static byte[] bytes(UploadedFile file) {
    try (InputStream in = file.content()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw Refusal.badRequest("The upload broke off", "Try again; nothing was kept.");
    }
  }

  private void feed(Context context) {
    tell(context, add(context));
  }

  private ManageFeeds.Outcome add(Context context) {
    String url = JudgeForm.field(context, "url");
    if (url.isEmpty()) {
      throw Refusal.badRequest("No address was given", "Give the address of an RSS or Atom feed.");
    }
    return site.workspace().manageFeeds().add(url, JudgeForm.field(context, "name"));
  }

  private void opml(Context context) {
    UploadedFile file = context.uploadedFile("opml");
    if (file == null || file.filename().isEmpty()) {
      throw Refusal.badRequest("No file was chosen", "Choose the OPML file of a feed reader.");
    }
    String text = new String(bytes(file), StandardCharsets.UTF_8);
    tell(context, site.workspace().manageFeeds().addAll(text));
  }

  private void tell(Context context, ManageFeeds.Outcome outcome) {
    if (outcome.added().isEmpty()) {
      throw Refusal.badRequest("No feed was added", String.join("; ", outcome.refused()) + ".");
    }
    views.show(asked(context), "feeds-added.jte", "Feeds added", SECTION, outcome);
  }
}
