package org.entente.web.internal;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.Picture;
import org.entente.usecase.view.ChronicleView;

/** Tables as comma-separated values (RFC 4180), to be opened in a spreadsheet. */
final class CsvFiles {

  static final String MEDIA = "text/csv";

  private final Site site;
  private final Finder finder;

  CsvFiles(Site site) {
    this.site = site;
    this.finder = new Finder(site);
  }

  void positions(Context context) {
    Picture picture = picture(context);
    send(
        context,
        picture,
        "positions",
        "actor,name,position,low,high,before,faint,latest,lastHeard,statements",
        picture.positions().stream().map(this::position));
  }

  private List<Object> position(ActorPosition actor) {
    var at = actor.position().value();
    var before = actor.before();
    return List.of(
        actor.actor(),
        site.nameOf(actor.actor()),
        tenth(at.mean()),
        tenth(at.low()),
        tenth(at.high()),
        before == null ? "" : tenth(before.mean()),
        actor.isFaint(),
        actor.latest().word(),
        actor.lastHeard(),
        actor.testimonies().size());
  }

  void statements(Context context) {
    Picture picture = picture(context);
    var said = ChronicleView.statements(picture, site::nameOf);
    send(
        context,
        picture,
        "statements",
        "day,actor,name,speaker,stance,text,document,sentence,source",
        said.stream().map(CsvFiles::said));
  }

  private static List<Object> said(ChronicleView.Said said) {
    String speaker = said.speaker();
    return List.of(
        said.day(),
        said.actor(),
        said.name(),
        speaker == null ? "" : speaker,
        said.stance(),
        said.text(),
        said.document(),
        said.sentence(),
        said.source());
  }

  private Picture picture(Context context) {
    var asked = new Asked(context, site.newest());
    return finder.picture(asked.path("slug"), asked);
  }

  private static void send(
      Context context, Picture picture, String what, String head, Stream<List<Object>> rows) {
    send(
        context,
        picture.initiative().slug() + "-" + what + "-" + picture.asOf().day() + ".csv",
        head,
        rows);
  }

  /** Sends a table under a file name. */
  static void send(Context context, String name, String head, Stream<List<Object>> rows) {
    context.contentType(MEDIA + "; charset=utf-8");
    context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    context.result(rows.map(CsvFiles::line).collect(Collectors.joining("", head + "\r\n", "")));
  }

  private static String line(List<Object> values) {
    return values.stream().map(CsvFiles::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** Quoted where it must be; a text that a spreadsheet would take for a formula is made a text. */
  private static String cell(Object value) {
    String text = String.valueOf(value);
    if (value instanceof String && text.matches("(?s)[=+\\-@\\t\\r].*")) {
      text = "'" + text;
    }
    return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  static BigDecimal tenth(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }
}
