package org.entente.web.internal;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.entente.usecase.review.Judge;
import org.entente.usecase.review.JudgeFactor;
import org.entente.usecase.review.Missed;
import org.entente.usecase.review.ReviewStatements;
import org.jspecify.annotations.Nullable;

/** Reads the form in which a person judges a statement. */
final class JudgeForm {

  private static final String NAME_COOKIE = "reviewer";

  private JudgeForm() {}

  static Judge of(Context context, String document) {
    String by = field(context, "by");
    return new Judge(
        document,
        field(context, "statement"),
        field(context, "fingerprint"),
        ReviewStatements.verdict(field(context, "verdict")),
        by.isEmpty() ? null : by,
        field(context, "reason"),
        parts(context));
  }

  /** A statement that was missed. */
  static Missed missed(Context context, String document) {
    String by = field(context, "by");
    return new Missed(
        document,
        field(context, "fingerprint"),
        context.formParams("sentence").stream().map(JudgeForm::number).toList(),
        by.isEmpty() ? null : by,
        field(context, "reason"),
        parts(context));
  }

  /** A judgement of a driver or hurdle. */
  static JudgeFactor factor(Context context, String document) {
    String by = field(context, "by");
    return new JudgeFactor(
        document,
        field(context, "fingerprint"),
        ReviewStatements.verdict(field(context, "verdict")),
        by.isEmpty() ? null : by,
        field(context, "reason"),
        field(context, "kind"));
  }

  private static int number(String text) {
    if (!text.matches("[0-9]{1,7}")) {
      throw Refusal.badRequest("That is no sentence", "“" + text + "” is not its number.");
    }
    return Integer.parseInt(text);
  }

  private static Judge.Changes parts(Context context) {
    return new Judge.Changes(
        field(context, "initiative"),
        field(context, "actor"),
        field(context, "speaker"),
        field(context, "level"),
        field(context, "stance"),
        field(context, "date"));
  }

  static String field(Context context, String name) {
    String value = context.formParam(name);
    return value == null ? "" : value.strip();
  }

  /** So that the name need not be typed again. */
  static void rememberName(Context context, @Nullable String by) {
    if (by != null) {
      context.cookie(
          new io.javalin.http.Cookie(
              NAME_COOKIE,
              URLEncoder.encode(by, StandardCharsets.UTF_8),
              "/",
              -1,
              false,
              true,
              null,
              io.javalin.http.SameSite.STRICT));
    }
  }

  static String rememberedName(Context context) {
    String cookie = context.cookie(NAME_COOKIE);
    try {
      return cookie == null ? "" : URLDecoder.decode(cookie, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
