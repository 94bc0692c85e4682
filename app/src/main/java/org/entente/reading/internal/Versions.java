package org.entente.reading.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.entente.initiative.Initiatives;
import org.entente.pack.Pack;

/** Names a state of rules, word lists and initiatives. */
final class Versions {

  /** Raised whenever the rules in code change what is read. */
  private static final String RULES = "rules-5";

  private Versions() {}

  static String of(Initiatives initiatives) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : List.of("grammar", "speakers", "anaphora", "cues", "factors")) {
        digest.update(
            Pack.starterFile("reading/" + file + ".yaml").text().getBytes(StandardCharsets.UTF_8));
      }
      digest.update(
          Pack.starterFile("reading/weights.tsv").text().getBytes(StandardCharsets.UTF_8));
      digest.update(initiatives.list().toString().getBytes(StandardCharsets.UTF_8));
      return RULES + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
