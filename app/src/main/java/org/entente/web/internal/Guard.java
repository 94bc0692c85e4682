package org.entente.web.internal;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Turns away whoever may not ask, and tells the browser how little a page may do. */
final class Guard {

  static final String POLICY =
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';"
          + " img-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  static final String SESSION = "/session";

  private static final String COOKIE = "entente";

  private final HostNames names;
  private final @Nullable String token;

  Guard(HostNames names, @Nullable String token) {
    this.names = names;
    this.token = token;
  }

  /** Before anything else: headers for every answer, then host, then token. */
  void check(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    // Not no-referrer, under which browsers send our own forms with the origin null.
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cache-Control", "no-cache");
    if (!names.accept(context.header("Host"))) {
      throw Refusal.of(
          421,
          "This is not the address of this server",
          "The request named another host. Open the address that entente watch printed.");
    }
    boolean isOpen = context.path().equals(SESSION) || context.path().startsWith("/assets/");
    if (token != null && !isOpen && !knows(context, token)) {
      throw Refusal.of(
          401,
          "This server asks for its token",
          "Give the token with which entente watch was started.");
    }
  }

  private static boolean knows(Context context, String token) {
    String header = context.header("Authorization");
    String cookie = context.cookie(COOKIE);
    boolean bearer = header != null && header.startsWith("Bearer ");
    return (bearer && same(header.substring("Bearer ".length()), token))
        || (cookie != null && same(cookie, token));
  }

  /** Takes the token from the form of our own page and remembers it in a cookie. */
  void admit(Context context) {
    String given = context.formParam("token");
    if (token == null) {
      throw Refusal.badRequest("There is nothing to sign in to", "Open the first page instead.");
    }
    if (given == null || !same(given.strip(), token)) {
      throw Refusal.of(401, "That is not the token", "Look at how entente watch was started.");
    }
    context.cookie(new Cookie(COOKIE, token, "/", -1, false, true, null, SameSite.STRICT));
    context.redirect("/");
  }

  /** In a time that does not depend on how much of it is right. */
  private static boolean same(String given, String token) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
