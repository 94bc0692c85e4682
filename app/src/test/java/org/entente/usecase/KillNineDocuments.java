package org.entente.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.entente.core.Seed;

/** Short news-like texts with stances, drivers and hurdles; one in eight repeats an earlier one. */
final class KillNineDocuments {

  private static final List<String> SPEAKERS =
      List.of(
          "Indian Foreign Minister Subrahmanyam Jaishankar",
          "Japanese Prime Minister Shigeru Ishiba",
          "Chinese Foreign Minister Wang Yi",
          "Indonesia's foreign ministry in Jakarta",
          "Australian Foreign Minister Penny Wong");

  private static final List<String> STANCES =
      List.of(
          "%s firmly supported an Asian NATO on day %d.",
          "%s rejected the Asian NATO and all %d arguments for it.",
          "%s expressed doubts about an Asian version of NATO after %d hours of talks.",
          "%s said the country does not share the vision of an Asian NATO, citing %d reasons.");

  private static final List<String> REST =
      List.of(
          "Ministers of %2$d countries prefer dialogue, %1$s added.",
          "The constitution stands in the way of collective defence, as %2$d lawyers found.",
          "North Korea's missile tests, %2$d this year, drive the debate, %1$s said.",
          "The dispute between India and Pakistan, now in year %2$d, is an obstacle.");

  private KillNineDocuments() {}

  static void write(int count, Path folder) throws IOException {
    for (int number = 0; number < count; number++) {
      String id = String.format(Locale.ROOT, "n%04d", number);
      Files.writeString(folder.resolve(id + ".json"), json(id, text(number)));
    }
  }

  private static String json(String id, String text) {
    return """
    {"id": "%s", "date": "2025-03-01", "title": "Number %s", "text": "%s"}\
    """
        .formatted(id, id, text);
  }

  private static String text(int number) {
    SplittableRandom random = Seed.DEFAULT.generator(number);
    if (number > 0 && random.nextInt(8) == 0) {
      return text(random.nextInt(number));
    }
    var text = new StringBuilder();
    for (int sentence = 0; sentence < 2; sentence++) {
      text.append(sentence(STANCES, random)).append(sentence(REST, random));
    }
    return text.toString();
  }

  private static String sentence(List<String> patterns, SplittableRandom random) {
    String pattern = patterns.get(random.nextInt(patterns.size()));
    String speaker = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
    return String.format(Locale.ROOT, pattern, speaker, random.nextInt(1000)) + " ";
  }
}
