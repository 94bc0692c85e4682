package org.entente.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.entente.actor.Level;
import org.entente.actor.StarterActors;
import org.entente.core.PartialDate;
import org.entente.core.Seed;
import org.entente.evidence.Document;
import org.entente.evidence.Origin;
import org.entente.evidence.Passage;
import org.entente.evidence.Sentence;
import org.entente.evidence.Sentences;
import org.entente.evidence.SourceGrade;
import org.entente.initiative.Stance;
import org.entente.initiative.Statement;
import org.entente.initiative.internal.InitiativeFiles;
import org.entente.reading.ReadDocument;
import org.entente.reading.Reading;
import org.entente.store.Store;

/**
 * Fills a data folder to the size at which pages are timed: {@code FillStore FOLDER DOCUMENTS
 * STATEMENTS INITIATIVES EVENTS}. Documents are synthetic texts; their statements are drawn, not
 * read, so that filling takes minutes; events are drawn too. Initiatives beyond the starter pack
 * are copies of it under other names.
 */
public final class FillStore {

  private static final int BATCH = 2000;
  private static final int LOUD_SPEAKERS = 60;
  private static final String COPY = "-copy-";

  private final SyntheticDocuments documents = WriteDocuments.starter();
  private final List<Speaker> speakers;
  private final List<String> slugs;
  private final double statementsEach;

  private FillStore(List<String> slugs, double statementsEach) {
    this.slugs = slugs;
    this.statementsEach = statementsEach;
    this.speakers = Speaker.on(SyntheticDocuments.FIRST_DAY, StarterActors.load(List.of()));
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int count = Integer.parseInt(args[1]);
    double each = Double.parseDouble(args[2]) / count;
    var fill = new FillStore(initiatives(folder, Integer.parseInt(args[3])), each);
    try (Store store = Store.open(folder)) {
      for (int from = 0; from < count; from += BATCH) {
        var batch = new ArrayList<ReadDocument>();
        for (int number = from; number < Math.min(count, from + BATCH); number++) {
          batch.add(fill.document(number));
        }
        store.archive().keep(batch);
        System.out.printf(Locale.ROOT, "%d documents%n", from + batch.size());
      }
      SyntheticEvents.bringInto(store, Integer.parseInt(args[4]));
    }
  }

  /** The slugs of so many initiatives; writes the files of those the starter pack lacks. */
  private static List<String> initiatives(Path folder, int count) throws IOException {
    List<String> starter =
        InitiativeFiles.starter().list().stream().map(each -> each.slug()).toList();
    var slugs = new ArrayList<>(starter);
    Path own = Files.createDirectories(folder.resolve("initiatives"));
    for (int number = 0; slugs.size() < count; number++) {
      String original = starter.get(number % starter.size());
      String slug = original + COPY + number;
      Files.writeString(
          own.resolve(slug + ".yaml"),
          text(original).replaceFirst("(?m)^slug: .*$", "slug: " + slug),
          StandardCharsets.UTF_8);
      slugs.add(slug);
    }
    return slugs;
  }

  private static String text(String slug) {
    String name = "/starter/initiatives/" + slug + ".yaml";
    try (var in = InitiativeFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReadDocument document(int number) {
    SplittableRandom random = Seed.DEFAULT.generator(number);
    SyntheticDocument made = documents.make(number);
    PartialDate day = PartialDate.parse(made.date());
    var document =
        new Document(
            made.id(),
            made.title(),
            made.text(),
            Sentences.split(made.text()),
            day,
            day.last(),
            made.publisher(),
            "en",
            "https://wire.example/" + made.id(),
            new SourceGrade('C', 3));
    String slug = pick(slugs, random);
    var statements = new ArrayList<Statement>();
    int count = (int) (random.nextDouble() * 2 * statementsEach + 0.5);
    for (int i = 0; i < count; i++) {
      statements.add(statement(document, slug, i, random));
    }
    return new ReadDocument(
        document,
        new Origin(document.id(), Origin.Likeness.SELF),
        new Reading(List.of(slug), statements, List.of()),
        "drawn");
  }

  private Statement statement(Document document, String slug, int number, SplittableRandom random) {
    Sentence sentence = pick(document.sentences(), random);
    Speaker speaker = speakers.get(random.nextInt(Math.min(LOUD_SPEAKERS, speakers.size())));
    return new Statement(
        document.id() + "-" + number,
        slug,
        speaker.term().actor(),
        speaker.term().person(),
        Level.OFFICIAL,
        Stance.values()[random.nextInt(Stance.values().length)],
        document.published(),
        0.5 + random.nextDouble() / 2,
        "drawn",
        Passage.of(document, sentence),
        false,
        "drawn",
        List.of("drawn at random for a load test"));
  }

  private static <T> T pick(List<T> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }
}
