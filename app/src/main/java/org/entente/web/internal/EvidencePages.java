package org.entente.web.internal;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.entente.core.AsOf;
import org.entente.initiative.Correction;
import org.entente.initiative.FactorCorrection;
import org.entente.initiative.Ruling;
import org.entente.reading.ReadDocument;
import org.entente.usecase.review.Judge;
import org.entente.usecase.review.JudgeFactor;
import org.entente.usecase.review.Missed;
import org.entente.usecase.review.ReviewStatements.Outcome;
import org.entente.usecase.review.ShowJudgements;
import org.entente.usecase.view.CorrectionView;
import org.entente.usecase.view.Json;
import org.entente.usecase.view.PrecisionView;

/** Answers with documents, and takes down what people say of their reading. */
final class EvidencePages {

  private final Site site;
  private final Views views;
  private final Finder finder;

  EvidencePages(Site site, Views views) {
    this.site = site;
    this.views = views;
    this.finder = new Finder(site);
  }

  void register(RoutesConfig routes) {
    routes.get(
        "/documents/{id}", site.answers().ofStore(JudgeForm::rememberedName, this::document));
    routes.post("/documents/{id}/judgements", this::judge);
    routes.post("/documents/{id}/statements", this::add);
    routes.post("/documents/{id}/factors", context -> show(context, keepFactor(context)));
    routes.get("/corrections", site.answers().ofStore(this::corrections));
    routes.get("/corrections/labelled.ndjson", this::labelled);
    routes.post("/corrections/{number}/undo", this::undo);
  }

  /** What programs can ask. */
  List<ApiRoute> routes() {
    return List.of(
        ApiRoute.list(
            "/api/v1/corrections",
            "What people said of readings, the newest first",
            CorrectionView.class,
            site.answers().ofStore(this::listCorrections)),
        ApiRoute.list(
            "/api/v1/precision",
            "How often each rule was right by what people said",
            PrecisionView.class,
            site.answers().ofStore(this::listPrecision)),
        ApiRoute.form(
            "/api/v1/documents/{id}/judgements",
            "Judges one statement; the fields are those of the form on the page of the document",
            Correction.class,
            this::judgeAndTell),
        ApiRoute.form(
            "/api/v1/documents/{id}/statements",
            "Adds a statement that was missed; the fields are those of the form on the page",
            Correction.class,
            this::addAndTell),
        ApiRoute.form(
            "/api/v1/documents/{id}/factors",
            "Judges one driver or hurdle; the fields are those of the form on the page",
            FactorCorrection.class,
            context -> created(context, keepFactor(context))),
        ApiRoute.form(
            "/api/v1/corrections/{number}/undo",
            "Undoes one judgement from today on",
            CorrectionView.class,
            this::undoAndTell));
  }

  private Asked asked(Context context) {
    return new Asked(context, site.newest());
  }

  private AsOf today() {
    return new AsOf(site.workspace().today());
  }

  private void document(Context context) {
    Asked asked = asked(context);
    ReadDocument read = finder.document(asked.path("id"), asked);
    var model = DocumentModel.of(site, read, asked.asOf());
    var page = new DocumentPage(model, asked.text("judged"), JudgeForm.rememberedName(context));
    views.show(asked, "document.jte", model.title(), "", page);
  }

  private void judge(Context context) {
    show(context, keep(context));
  }

  private void add(Context context) {
    show(context, keepAdded(context));
  }

  private static void show(Context context, Ruling kept) {
    JudgeForm.rememberName(context, kept.by());
    String address = new Links(null).judged(kept.document(), kept.number());
    context.redirect(address, HttpStatus.SEE_OTHER);
  }

  private void judgeAndTell(Context context) {
    created(context, keep(context));
  }

  private void addAndTell(Context context) {
    created(context, keepAdded(context));
  }

  private static void created(Context context, Ruling kept) {
    context.status(HttpStatus.CREATED);
    Api.answer(context, kept);
  }

  private Ruling keep(Context context) {
    Judge judge = JudgeForm.of(context, context.pathParam("id"));
    return kept(site.workspace().reviewStatements().judge(judge), judge.document());
  }

  private Ruling keepAdded(Context context) {
    Missed missed = JudgeForm.missed(context, context.pathParam("id"));
    return kept(site.workspace().reviewStatements().add(missed), missed.document());
  }

  private Ruling keepFactor(Context context) {
    JudgeFactor judge = JudgeForm.factor(context, context.pathParam("id"));
    return kept(site.workspace().reviewStatements().judge(judge), judge.document());
  }

  private static Ruling kept(Outcome outcome, String document) {
    return switch (outcome) {
      case Outcome.Kept(Ruling correction) -> correction;
      case Outcome.Stale(String why) ->
          throw Refusal.conflict(
              "This was not kept: the reading has changed meanwhile",
              why + " Look at how it is read now and judge that.",
              new MessageModel.Way("The document", new Links(null).document(document)));
    };
  }

  private void undo(Context context) {
    Ruling undone = takeBack(context);
    context.redirect(new Links(null).document(undone.document()), HttpStatus.SEE_OTHER);
  }

  private void undoAndTell(Context context) {
    Api.answer(context, CorrectionView.of(ShowJudgements.undone(takeBack(context))));
  }

  private Ruling takeBack(Context context) {
    String number = context.pathParam("number");
    if (!number.matches("[0-9]{1,15}")) {
      throw Refusal.badRequest("That is no number of a correction", "Follow a link of the list.");
    }
    return site.workspace().reviewStatements().undo(Long.parseLong(number));
  }

  private void corrections(Context context) {
    Asked asked = asked(context);
    var model = CorrectionsModel.of(site, asked.asOf());
    views.show(asked, "corrections.jte", "Judgements of readings", "search", model);
  }

  private void labelled(Context context) {
    var documents = site.workspace().labelledData().documents(today()).values();
    context.contentType("application/x-ndjson; charset=utf-8");
    context.header("Content-Disposition", "attachment; filename=\"labelled.ndjson\"");
    context.result(String.join("", documents.stream().map(d -> Json.line(d) + "\n").toList()));
  }

  private void listCorrections(Context context) {
    Api.answer(
        context,
        site.workspace().showJudgements().judgements(asked(context).asOf()).stream()
            .map(CorrectionView::of)
            .toList());
  }

  private void listPrecision(Context context) {
    List<PrecisionView> list =
        site.workspace().showJudgements().precision(asked(context).asOf()).stream()
            .map(PrecisionView::of)
            .toList();
    Api.answer(context, list);
  }
}
