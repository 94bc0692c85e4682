package org.entente.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.Failure;

/** Reads codes of languages as people write them. */
final class LanguageCode {

  /** The codes of three letters of the languages that the platform knows. */
  private static final Set<String> KNOWN =
      Arrays.stream(Locale.getISOLanguages())
          .map(LanguageCode::ofTwo)
          .collect(Collectors.toUnmodifiableSet());

  private LanguageCode() {}

  /**
   * The code of three letters, in small letters.
   *
   * @throws Failure of kind usage when it is none, with the right one where it has two letters
   */
  static String check(String written) {
    String code = written.toLowerCase(Locale.ROOT);
    if (KNOWN.contains(code)) {
      return code;
    }
    boolean two = Set.of(Locale.getISOLanguages()).contains(code);
    throw Failure.usage(
        "--language "
            + written
            + ": no such code of ISO 639-3; "
            + (two ? "write " + ofTwo(code) : "e.g. jpn, zho, eng"));
  }

  private static String ofTwo(String letters) {
    return Locale.of(letters).getISO3Language();
  }
}
