package org.entente.web.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Allows a self-contained page its own style sheet, and nothing else, by the sheet's hash. */
final class InlineStyle {

  private static final Pattern SHEET = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

  private InlineStyle() {}

  static String policyFor(String html) {
    Matcher sheet = SHEET.matcher(html);
    String styles = sheet.find() ? " style-src 'sha256-" + hash(sheet.group(1)) + "';" : "";
    return "default-src 'none';" + styles + " base-uri 'none'; frame-ancestors 'none'";
  }

  private static String hash(String sheet) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
