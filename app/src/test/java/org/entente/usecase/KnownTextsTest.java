package org.entente.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.core.PartialDate;
import org.entente.evidence.Document;
import org.entente.evidence.Documents;
import org.entente.evidence.Extracted;
import org.entente.evidence.Origin;
import org.entente.evidence.SourceGrade;
import org.entente.reading.ReadDocument;
import org.entente.reading.Reading;
import org.entente.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts that are known follow the archive, whoever keeps, replaces or removes documents. */
class KnownTextsTest {

  private static final LocalDate SEEN = LocalDate.of(2024, 10, 2);
  private static final String TEXT = "Tokyo and Canberra spoke of the pact for an hour on Monday.";
  private static final String OTHER = "Manila declined to say what it made of the proposal.";

  @TempDir private Path folder;
  private Store store;
  private KnownTexts known;

  @BeforeEach
  void open() {
    store = Store.open(folder);
    known = new KnownTexts(store.archive());
    known.catchUp();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Document document(String id, String text) {
    return Documents.of(
        new Extracted(id, "Title", text, PartialDate.parse("2024-10-01"), "P", "en", null),
        "place-" + id,
        SEEN,
        SourceGrade.parse("B2"));
  }

  private void keep(Document document) {
    var origin = new Origin(document.id(), Origin.Likeness.SELF);
    var nothing = new Reading(List.of(), List.of(), List.of());
    store.archive().keep(List.of(new ReadDocument(document, origin, nothing, "r1")));
  }

  private Origin originOf(String id, String text) {
    known.catchUp();
    return known.origin(document(id, text));
  }

  @Test
  void whatSomebodyElseKeptIsKnownFromThenOn() {
    keep(document("a", TEXT));
    assertThat(originOf("b", TEXT)).isEqualTo(new Origin("a", Origin.Likeness.EXACT));
  }

  @Test
  void whatWasTakenInIsNotTakenInTwiceWhenItIsKept() {
    assertThat(originOf("a", TEXT)).isEqualTo(new Origin("a", Origin.Likeness.SELF));
    keep(document("a", TEXT));
    assertThat(originOf("a", TEXT)).isEqualTo(new Origin("a", Origin.Likeness.SELF));
    assertThat(originOf("b", TEXT)).isEqualTo(new Origin("a", Origin.Likeness.EXACT));
  }

  @Test
  void whatWasRemovedOrReplacedIsNoLongerAnOrigin() {
    keep(document("a", TEXT));
    keep(document("b", OTHER));
    assertThat(originOf("c", TEXT).id()).isEqualTo("a");
    store.archive().remove(List.of("a"));
    keep(document("b", "Another wording altogether."));
    assertThat(originOf("d", TEXT).id()).isEqualTo("d");
    assertThat(originOf("e", OTHER).id()).isEqualTo("e");
  }

  @Test
  void whatWasTakenInAndThenNotKeptIsForgotten() {
    assertThat(originOf("a", TEXT).id()).isEqualTo("a");
    known.forget();
    assertThat(originOf("b", TEXT).id()).isEqualTo("b");
  }

  @Test
  void anIdOfAnotherPlaceIsNotTakenTwice() {
    keep(document("a", TEXT));
    known.catchUp();
    Document other = document("a", OTHER).withId("a");
    Document elsewhere =
        Documents.of(
            new Extracted("a", "Title", OTHER, PartialDate.parse("2024-10-01"), "P", "en", null),
            "elsewhere",
            SEEN,
            SourceGrade.parse("B2"));
    assertThat(known.unlikeOthers(other).id()).isEqualTo("a");
    assertThat(known.unlikeOthers(elsewhere).id()).startsWith("a-");
  }
}
