package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.core.AsOf;
import org.entente.core.Seed;
import org.entente.evidence.DocumentHead;
import org.entente.initiative.Correction;
import org.entente.initiative.Correction.Verdict;
import org.entente.initiative.Statement;
import org.entente.initiative.Testimony;
import org.entente.reading.ReadDocument;
import org.entente.reading.review.CorrectedReading;
import org.entente.reading.review.Corrections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the dossier knows on a day, judgements made, undone and outlived by new versions included,
 * is what each document's version of that day says under the judgements that count on it.
 */
class JudgedDaysTest {

  private static final LocalDate SEEN = LocalDate.of(2024, 10, 2);
  private static final int DAYS = 30;
  private static final List<String> IDS = List.of("a", "b", "c", "d", "e");
  private static final List<String> TEXTS =
      List.of("India ruled it out. That is all.", "India said no. It did.", "It rained.");

  @TempDir private Path folder;

  private static List<Testimony> plain(Store store, AsOf asOf) {
    var plain = new ArrayList<Testimony>();
    List<Correction> counting =
        store.corrections().list().stream().filter(c -> c.countsOn(asOf)).toList();
    for (String id : IDS) {
      store
          .archive()
          .find(id, asOf)
          .ifPresent(
              read -> {
                var ours = counting.stream().filter(c -> c.document().equals(id)).toList();
                CorrectedReading.of(read, ours).standing().stream()
                    .map(s -> new Testimony(s.says(), head(read), s.correction()))
                    .forEach(plain::add);
              });
    }
    return plain;
  }

  private static DocumentHead head(ReadDocument read) {
    return DocumentHead.of(read.document(), read.origin().id());
  }

  @Test
  void everyDayKnowsWhatStoodOnIt() {
    SplittableRandom random = Seed.DEFAULT.generator(7);
    try (Store store = Store.open(folder)) {
      for (int step = 0; step < 16; step++) {
        change(store, random);
        for (int day = -1; day < DAYS + 10; day += 5) {
          var asOf = new AsOf(SEEN.plusDays(day));
          List<Testimony> known = store.dossier().testimonies("asian-nato", asOf);
          assertThat(known).containsExactlyInAnyOrderElementsOf(plain(store, asOf));
          assertThat(known).isSortedAccordingTo(Comparator.comparing(Testimony::day));
        }
      }
      assertThat(store.dossier().testimonies("asian-nato"))
          .as("the same list as long as nothing changes")
          .isSameAs(store.dossier().testimonies("asian-nato"));
    }
  }

  /** Keeps a document or a version of it, judges a statement of it, or undoes a judgement. */
  private static void change(Store store, SplittableRandom random) {
    String id = IDS.get(random.nextInt(IDS.size()));
    LocalDate day = SEEN.plusDays(random.nextInt(DAYS));
    var kept = store.archive().find(id, new AsOf(day));
    if (kept.isEmpty() || random.nextInt(3) == 0) {
      String text = TEXTS.get(random.nextInt(TEXTS.size()));
      store.archive().keep(List.of(StoreTest.read(id, text, day, "r1")));
      return;
    }
    List<Statement> statements = kept.get().reading().statements();
    if (statements.isEmpty() || random.nextInt(4) == 0) {
      int made = store.corrections().list().size();
      store.corrections().undo(1 + random.nextInt(made + 1), day);
      return;
    }
    Verdict verdict = random.nextBoolean() ? Verdict.ACCEPT : Verdict.REJECT;
    Statement before = statements.get(random.nextInt(statements.size()));
    store.corrections().add(new Corrections.Draft(day, null, verdict, before, null, ""));
  }
}
