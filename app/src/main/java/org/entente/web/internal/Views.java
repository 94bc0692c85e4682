package org.entente.web.internal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts page models into templates. */
final class Views {

  private static final String TEMPLATES = "org.entente.web.internal.template";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Views.class.getClassLoader(), TEMPLATES);
  private final Assets assets = new Assets();
  private final Named named;
  private final String formToken;

  /**
   * Pages whose forms carry a word.
   *
   * @param named puts names of states into sentences
   * @param formToken what a form of ours carries, see {@link OwnForms}
   */
  Views(Named named, String formToken) {
    this.named = named;
    this.formToken = formToken;
  }

  Assets assets() {
    return assets;
  }

  /** Answers with a page. */
  void show(Asked asked, String template, String title, String section, Object model) {
    Context context = asked.context();
    var frame =
        new Frame(
            title,
            section,
            asked.links(),
            asked.asOf().day(),
            asked.newest(),
            context.path(),
            query(context),
            assets,
            named,
            formToken);
    answer(context, template, frame, model);
  }

  /** Answers with a message, whatever was wrong with the request. */
  void tell(Context context, LocalDate newest, MessageModel message) {
    var frame =
        new Frame(
            message.heading(),
            "",
            new Links(null),
            newest,
            newest,
            "/",
            Map.of(),
            assets,
            named,
            formToken);
    context.status(message.status());
    answer(context, message.status() == 401 ? "token.jte" : "message.jte", frame, message);
  }

  private void answer(Context context, String template, Frame frame, Object model) {
    var out = new Utf8ByteOutput(1 << 15);
    templates.render(template, Map.of("frame", frame, "model", model), out);
    context.html("").result(out.toByteArray());
  }

  private static Map<String, String> query(Context context) {
    var query = new LinkedHashMap<String, String>();
    context
        .queryParamMap()
        .forEach(
            (key, values) -> {
              if (!key.equals("asOf") && !values.isEmpty()) {
                query.put(key, String.join(",", values));
              }
            });
    return query;
  }
}
