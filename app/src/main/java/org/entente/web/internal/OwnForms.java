package org.entente.web.internal;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a call change something only when a page of this server made it: the browser must not say
 * otherwise (Origin, Sec-Fetch-Site), the body must not be too large, and the call must carry a
 * word that this server drew when it started and that only its own pages show.
 */
public final class OwnForms {

  /** The field of a form that carries the word. */
  public static final String FIELD = "formToken";

  /** The header of a scripted call that carries it. */
  static final String HEADER = "X-Form-Token";

  /** Most bytes of a call without files. */
  static final long LARGEST_FORM = 256L * 1024;

  /** Most bytes of one uploaded file. */
  static final long LARGEST_FILE = 32L * 1024 * 1024;

  /** Most bytes of all files of one call. */
  static final long LARGEST_UPLOAD = 64L * 1024 * 1024;

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final String MULTIPART = "multipart/form-data";

  private final String word = draw();

  private static String draw() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The word, for forms of our own pages. */
  public String word() {
    return word;
  }

  /** Before every call; signing in has no word yet and is checked by its origin alone. */
  void check(Context context) {
    if (HARMLESS.contains(context.req().getMethod())) {
      return;
    }
    if (!isFromHere(context)) {
      throw Refusal.of(
          403,
          "Another site asked for this",
          "Only this server's own pages may change something. Open the page here and try again;"
              + " nothing was changed.");
    }
    requireSize(context);
    if (!context.path().equals(Guard.SESSION) && !carriesWord(context)) {
      throw Refusal.of(
          403,
          "This form is out of date",
          "It does not carry the word that this server gives to its own pages, as happens when the"
              + " server was started again since. Load the page again and repeat; nothing was"
              + " changed.");
    }
  }

  /** What the browser says of where the call comes from, where it says anything. */
  static boolean isFromHere(Context context) {
    String site = context.header("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin")) {
      return false;
    }
    String origin = context.header("Origin");
    String host = context.header("Host");
    return origin == null || origin.equals("http://" + host) || origin.equals("https://" + host);
  }

  private static boolean isMultipart(Context context) {
    String type = context.contentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith(MULTIPART);
  }

  private static void requireSize(Context context) {
    long most = isMultipart(context) ? LARGEST_UPLOAD : LARGEST_FORM;
    if (context.req().getContentLengthLong() > most) {
      drain(context, 2 * LARGEST_UPLOAD);
      throw tooLarge();
    }
  }

  static Refusal tooLarge() {
    return Refusal.of(
        413,
        "That is too large",
        "A file may have up to "
            + LARGEST_FILE / (1024 * 1024)
            + " MB, all files together "
            + LARGEST_UPLOAD / (1024 * 1024)
            + " MB. Nothing was kept. Send fewer files at once, or read them on the command line"
            + " with entente read FILE.");
  }

  /** Takes in what the browser is still sending, so that it listens to the answer. */
  private static void drain(Context context, long most) {
    byte[] part = new byte[1 << 16];
    long left = most;
    try (InputStream in = context.req().getInputStream()) {
      for (int n = in.read(part); n >= 0 && left > 0; n = in.read(part)) {
        left -= n;
      }
    } catch (IOException e) {
      throw Refusal.badRequest("The upload broke off", "Try again; nothing was kept.");
    }
  }

  private boolean carriesWord(Context context) {
    String header = context.header(HEADER);
    return same(header == null ? context.formParam(FIELD) : header);
  }

  /** In a time that does not depend on how much of it is right. */
  private boolean same(@Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), word.getBytes(StandardCharsets.UTF_8));
  }
}
