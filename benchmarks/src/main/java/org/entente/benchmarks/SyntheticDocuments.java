package org.entente.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.entente.actor.ActorDirectory;
import org.entente.core.Seed;
import org.entente.initiative.Initiative;
import org.entente.initiative.Initiatives;

/**
 * News-like texts of about a hundred words, made from our own sentences and the names of the
 * starter pack. One in ten is a lightly edited copy of an earlier one, one in five concerns no
 * initiative. Number {@code n} is the same text in every run with the same seed.
 */
final class SyntheticDocuments {

  /** How ids are made of numbers. */
  static final String ID = "s%06d";

  static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 700;
  private static final int COPY_ONE_IN = 10;
  private static final int UNRELATED_ONE_IN = 5;

  private final List<Speaker> speakers;
  private final List<String> initiatives;
  private final Seed seed;

  SyntheticDocuments(ActorDirectory actors, Initiatives initiatives, Seed seed) {
    this.speakers = Speaker.on(FIRST_DAY, actors);
    this.initiatives = initiatives.list().stream().map(SyntheticDocuments::usualName).toList();
    this.seed = seed;
  }

  /** As texts speak of it, where its file says so. */
  private static String usualName(Initiative initiative) {
    List<String> names = initiative.match().names();
    return names.isEmpty() ? initiative.name() : names.getFirst();
  }

  /** Document number {@code number}, counted from 0. */
  SyntheticDocument make(int number) {
    SplittableRandom random = seed.generator(number);
    String id = String.format(Locale.ROOT, ID, number);
    if (number >= COPY_ONE_IN && random.nextInt(COPY_ONE_IN) == 0) {
      SyntheticDocument original = make(random.nextInt(number));
      String text = original.text() + " This report was shortened by an editor.";
      return new SyntheticDocument(id, original.date(), original.title(), "Second Wire", text);
    }
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    String initiative = pick(initiatives, random);
    boolean unrelated = random.nextInt(UNRELATED_ONE_IN) == 0;
    String title = unrelated ? "Notes of the week" : "Talk of the " + initiative + " goes on";
    return new SyntheticDocument(
        id, day.toString(), title, "First Wire", text(initiative, unrelated, random));
  }

  private String text(String initiative, boolean unrelated, SplittableRandom random) {
    var sentences = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      Speaker speaker = pick(speakers, random);
      sentences.add(
          fill(unrelated ? Phrases.UNRELATED : Phrases.STANCES, speaker, initiative, random));
      sentences.add(
          fill(unrelated ? Phrases.UNRELATED : Phrases.CONTEXT, speaker, initiative, random));
    }
    return String.join(" ", sentences);
  }

  private String fill(
      List<String> phrases, Speaker speaker, String initiative, SplittableRandom random) {
    return String.format(
        Locale.ROOT,
        pick(phrases, random),
        speaker.introduced(),
        initiative,
        speaker.state(),
        pick(speakers, random).state(),
        speaker.familyName(),
        random.nextInt(2, 60));
  }

  private static <T> T pick(List<T> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }
}
