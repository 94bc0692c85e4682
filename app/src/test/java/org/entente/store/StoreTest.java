package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.actor.Level;
import org.entente.core.AsOf;
import org.entente.core.Failure;
import org.entente.core.PartialDate;
import org.entente.evidence.Document;
import org.entente.evidence.Documents;
import org.entente.evidence.Extracted;
import org.entente.evidence.Origin;
import org.entente.evidence.Passage;
import org.entente.evidence.SourceGrade;
import org.entente.initiative.Dossier;
import org.entente.initiative.Factor;
import org.entente.initiative.Stance;
import org.entente.initiative.Statement;
import org.entente.reading.ReadDocument;
import org.entente.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept comes back whole, once, and as it was known on a day. */
class StoreTest {

  private static final LocalDate SEEN = LocalDate.of(2024, 10, 2);

  @TempDir private Path folder;

  static ReadDocument read(String id, String text, LocalDate seen, String reader) {
    Document document =
        Documents.of(
            new Extracted(
                id, "Title of " + id, text, PartialDate.parse("2024-10"), "P", "en", null),
            "file-" + id,
            seen,
            SourceGrade.parse("B2"));
    Passage passage = Passage.of(document, document.sentences().getFirst());
    var statement =
        new Statement(
            id + "/1",
            "asian-nato",
            "IND",
            "S. Jaishankar",
            Level.OFFICIAL,
            Stance.OPPOSE,
            PartialDate.parse("2024-10-01"),
            0.8,
            "ruled out",
            passage,
            true,
            "rule",
            List.of("step \"one\"", "step two"));
    var factor = new Factor(Factor.Kind.HURDLE, "asian-nato", null, "no interest", passage, "rule");
    return new ReadDocument(
        document,
        new Origin(id, Origin.Likeness.SELF),
        new Reading(List.of("asian-nato"), List.of(statement), List.of(factor)),
        reader);
  }

  private static ReadDocument read(String id, String text) {
    return read(id, text, SEEN, "r1");
  }

  @Test
  void whatIsKeptComesBackWhole() {
    ReadDocument kept = read("a", "India ruled it out. That is all.");
    try (Store store = Store.open(folder)) {
      store.archive().keep(List.of(kept));
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.archive().find("a", new AsOf(SEEN))).contains(kept);
      assertThat(store.dossier().testimonies("asian-nato", new AsOf(SEEN)))
          .singleElement()
          .satisfies(
              t -> assertThat(t.statement()).isEqualTo(kept.reading().statements().getFirst()));
      assertThat(store.dossier().factors("asian-nato", new AsOf(SEEN))).hasSize(1);
    }
  }

  @Test
  void keepingTheSameAgainChangesNothing() {
    try (Store store = Store.open(folder)) {
      store.archive().keep(List.of(read("a", "One."), read("b", "Two.")));
      store.archive().keep(List.of(read("b", "Two."), read("a", "One.")));
      assertThat(store.archive().size().documents()).isEqualTo(2);
      assertThat(store.archive().size().statements()).isEqualTo(2);
    }
  }

  @Test
  void anotherReaderReplacesTheReading() {
    try (Store store = Store.open(folder)) {
      store.archive().keep(List.of(read("a", "One.")));
      store.archive().keep(List.of(read("a", "One.", SEEN, "r2")));
      assertThat(store.archive().size().statements()).isEqualTo(1);
      assertThat(store.archive().find("a", new AsOf(SEEN)).orElseThrow().reader()).isEqualTo("r2");
    }
  }

  @Test
  void anEditedArticleIsANewVersionAndTheOldOneIsStillThereAsOfItsDay() {
    try (Store store = Store.open(folder)) {
      store.archive().keep(List.of(read("a", "One.")));
      store.archive().keep(List.of(read("a", "Another.", SEEN.plusDays(5), "r1")));
      assertThat(store.archive().size().documents()).isEqualTo(1);
      assertThat(text(store, SEEN)).isEqualTo("One.");
      assertThat(text(store, SEEN.plusDays(5))).isEqualTo("Another.");
      assertThat(store.dossier().testimonies("asian-nato", new AsOf(SEEN.plusDays(9)))).hasSize(1);
    }
  }

  private static String text(Store store, LocalDate day) {
    return store.archive().find("a", new AsOf(day)).orElseThrow().document().text();
  }

  @Test
  void whatHadNotBeenSeenByADayIsNotThere() {
    try (Store store = Store.open(folder)) {
      store.archive().keep(List.of(read("a", "One.")));
      var before = new AsOf(SEEN.minusDays(1));
      assertThat(store.archive().find("a", before)).isEmpty();
      assertThat(store.dossier().testimonies("asian-nato", before)).isEmpty();
      assertThat(store.textSearch().search("one", null, before, 5).total()).isZero();
    }
  }

  @Test
  void theDossierFollowsWhatIsKeptReplacedAndRemoved() {
    var later = new AsOf(SEEN.plusDays(9));
    try (Store store = Store.open(folder)) {
      Dossier dossier = store.dossier();
      assertThat(dossier.testimonies("asian-nato", later)).isEmpty();
      store.archive().keep(List.of(read("a", "India ruled it out."), read("b", "It did. Twice.")));
      assertThat(dossier.testimonies("asian-nato", later)).hasSize(2);
      store.archive().keep(List.of(read("a", "India said no.", SEEN.plusDays(5), "r1")));
      assertThat(dossier.testimonies("asian-nato", later))
          .extracting(t -> t.statement().evidence().text())
          .containsExactlyInAnyOrder("India said no.", "It did.");
      assertThat(dossier.testimonies("asian-nato", new AsOf(SEEN.plusDays(4))))
          .extracting(t -> t.statement().evidence().text())
          .containsExactlyInAnyOrder("India ruled it out.", "It did.");
      store.archive().remove(List.of("b"));
      assertThat(dossier.testimonies("asian-nato", later)).hasSize(1);
      assertThat(dossier.factors("asian-nato", later)).hasSize(1);
    }
  }

  @Test
  void fullTextFindsByWordPhraseAndInitiative() {
    try (Store store = Store.open(folder)) {
      store
          .archive()
          .keep(
              List.of(
                  read("a", "The premier spoke of nuclear sharing with allies."),
                  read("b", "Sharing of costs; the nuclear plant was closed.")));
      var now = new AsOf(SEEN);
      assertThat(store.textSearch().search("nuclear sharing", null, now, 5).total()).isEqualTo(2);
      var phrase = store.textSearch().search("\"nuclear sharing\"", "asian-nato", now, 5);
      assertThat(phrase.list())
          .singleElement()
          .satisfies(
              hit -> {
                assertThat(hit.source().id()).isEqualTo("a");
                assertThat(hit.snippet()).contains("nuclear sharing");
              });
      assertThat(store.textSearch().search("nuclear", "quad", now, 5).total()).isZero();
      assertThat(store.textSearch().search("\"((*~", null, now, 5).total()).isZero();
    }
  }

  @Test
  void copiesAreKnownToBeThere() {
    ReadDocument original = read("a", "India ruled it out.");
    var copy =
        new ReadDocument(
            read("b", "India ruled it out.").document(),
            new Origin("a", Origin.Likeness.EXACT),
            original.reading(),
            "r1");
    try (Store store = Store.open(folder)) {
      store.archive().keep(List.of(original));
      assertThat(store.archive().hasCopies("a")).isFalse();
      store.archive().keep(List.of(copy));
      assertThat(store.archive().hasCopies("a")).isTrue();
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.archive().hasCopies("a")).isTrue();
      assertThat(store.archive().hasCopies("b")).isFalse();
      assertThat(store.archive().find("b", new AsOf(SEEN))).contains(copy);
    }
  }

  @Test
  void aLostIndexIsMadeAgain() throws IOException {
    try (Store store = Store.open(folder)) {
      store.archive().keep(List.of(read("a", "A word to find.")));
    }
    try (var files = Files.list(folder.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.textSearch().search("word", null, new AsOf(SEEN), 5).total()).isEqualTo(1);
    }
  }

  @Test
  void aBrokenIndexIsMadeAgain() throws IOException {
    try (Store store = Store.open(folder)) {
      store.archive().keep(List.of(read("a", "A word to find.")));
    }
    try (var files = Files.list(folder.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.writeString(file, "garbage");
      }
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.textSearch().search("word", null, new AsOf(SEEN), 5).total()).isEqualTo(1);
    }
  }

  @Test
  void aFailedBatchLeavesNothingBehind() {
    try (Store store = Store.open(folder)) {
      var batch = new ArrayList<>(List.of(read("a", "One.")));
      batch.add(null);
      assertThatThrownBy(() -> store.archive().keep(batch))
          .isInstanceOf(NullPointerException.class);
      assertThat(store.archive().size().documents()).isZero();
    }
  }

  @Test
  void aSecondProcessGetsAClearSentence() throws IOException, InterruptedException {
    try (Store store = Store.open(folder)) {
      store.archive().keep(List.of(read("a", "One.")));
      Process other =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "--enable-native-access=ALL-UNNAMED",
                  "-cp",
                  System.getProperty("java.class.path"),
                  OpenAndTell.class.getName(),
                  folder.toString())
              .redirectErrorStream(true)
              .start();
      String said =
          new String(
              other.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(said).contains("UNABLE another Entente is using " + folder);
    }
  }

  /** Opens a store in a process of its own and tells what happened. */
  static final class OpenAndTell {
    public static void main(String[] args) {
      try (Store store = Store.open(Path.of(args[0]))) {
        System.out.println("opened " + store.archive().size());
      } catch (Failure e) {
        System.out.println(e.kind() + " " + e.line());
      }
    }
  }
}
