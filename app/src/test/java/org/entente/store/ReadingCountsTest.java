package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.core.AsOf;
import org.entente.event.Slot;
import org.entente.evidence.Document;
import org.entente.evidence.Origin;
import org.entente.reading.ReadDocument;
import org.entente.reading.ReadingCounts;
import org.entente.reading.ReadingCounts.Day;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts by day are remembered, and never older than what is kept. */
class ReadingCountsTest {

  private static final LocalDate SEEN = LocalDate.of(2024, 11, 2);

  /** The last day on which the documents may have been published: their date is a month. */
  private static final LocalDate DAY = LocalDate.of(2024, 10, 31);

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static ReadDocument read(String id, LocalDate seen) {
    return StoreTest.read(id, "Text of " + id + ".", seen, "r1");
  }

  private List<Day> byDay(String initiative, LocalDate day) {
    ReadingCounts counts = store.readingCounts();
    return counts.byDay(initiative, new AsOf(day));
  }

  @Test
  void countsThoseOnAnInitiativeAmongAll() {
    store.archive().keep(List.of(read("a", SEEN), read("b", SEEN)));
    assertThat(byDay("asian-nato", SEEN)).containsExactly(new Day(DAY, 2, 2));
    assertThat(byDay("quad", SEEN)).containsExactly(new Day(DAY, 0, 2));
  }

  @Test
  void leavesOutCopiesAndWhatHadNotBeenSeen() {
    ReadDocument original = read("a", SEEN);
    ReadDocument copy = read("b", SEEN);
    store
        .archive()
        .keep(
            List.of(
                original,
                new ReadDocument(
                    copy.document(),
                    new Origin("a", Origin.Likeness.EXACT),
                    copy.reading(),
                    copy.reader()),
                read("c", SEEN.plusDays(3))));
    assertThat(byDay("asian-nato", SEEN)).containsExactly(new Day(DAY, 1, 1));
    assertThat(byDay("asian-nato", SEEN.plusDays(3))).containsExactly(new Day(DAY, 2, 2));
  }

  @Test
  void followDocumentsThatComeAndGo() {
    store.archive().keep(List.of(read("a", SEEN)));
    assertThat(byDay("asian-nato", SEEN)).containsExactly(new Day(DAY, 1, 1));
    store.archive().keep(List.of(read("b", SEEN)));
    assertThat(byDay("asian-nato", SEEN)).containsExactly(new Day(DAY, 2, 2));
    store.archive().remove(List.of("a", "b"));
    assertThat(byDay("asian-nato", SEEN)).isEmpty();
  }

  @Test
  void sizesAndReadersFollowTooAndWritingIsCounted() {
    long before = store.writes();
    store.archive().keep(List.of(read("a", SEEN)));
    assertThat(store.writes()).isGreaterThan(before);
    assertThat(store.archive().size().statements()).isEqualTo(1);
    assertThat(store.archive().countByReader()).containsExactly(Map.entry("r1", 1));
    before = store.writes();
    store.slotLedger().giveUp(new Slot(Instant.parse("2024-10-01T00:00:00Z")));
    assertThat(store.writes()).isGreaterThan(before);
    store.archive().keep(List.of(StoreTest.read("b", "B.", SEEN, "r2")));
    assertThat(store.archive().size().statements()).isEqualTo(2);
    assertThat(store.archive().countByReader()).containsOnlyKeys("r1", "r2");
  }

  @Test
  void aTitleThatSeveralBearIsToldOnce() {
    store.archive().keep(List.of(read("a", SEEN), titled("b", "Title of a"), read("c", SEEN)));
    assertThat(store.readingCounts().titles("asian-nato", DAY, SEEN, 2))
        .containsExactly(DAY + " Title of a", DAY + " Title of c");
  }

  private static ReadDocument titled(String id, String title) {
    ReadDocument read = read(id, SEEN);
    Document untitled = read.document();
    var document =
        new Document(
            untitled.id(),
            title,
            untitled.text(),
            untitled.sentences(),
            untitled.published(),
            untitled.firstSeen(),
            untitled.publisher(),
            untitled.language(),
            untitled.place(),
            untitled.grade());
    return new ReadDocument(document, read.origin(), read.reading(), read.reader());
  }
}
