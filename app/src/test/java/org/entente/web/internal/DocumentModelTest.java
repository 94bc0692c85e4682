package org.entente.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Level;
import org.entente.evidence.Document;
import org.entente.evidence.Passage;
import org.entente.evidence.Sentences;
import org.entente.evidence.SourceGrade;
import org.entente.initiative.Stance;
import org.entente.initiative.Statement;
import org.entente.reading.Reading;
import org.junit.jupiter.api.Test;

/** How a text is cut for marking. */
class DocumentModelTest {

  private static final String TEXT = "Japan wants it. China does not, and India shrugs. End.";

  private static Statement statement(int start, int end, Stance stance) {
    return new Statement(
        "s" + start,
        "pact",
        "JPN",
        null,
        Level.STATE,
        stance,
        null,
        0.9,
        "cue",
        new Passage("d", 0, start, end, TEXT.substring(start, end)),
        false,
        "rule",
        List.of());
  }

  private static List<DocumentModel.Piece> pieces(Statement... statements) {
    var document =
        new Document(
            "d",
            "",
            TEXT,
            Sentences.split(TEXT),
            null,
            LocalDate.EPOCH,
            null,
            null,
            "file",
            SourceGrade.UNKNOWN);
    var reading = new Reading(List.of("pact"), List.of(statements), List.of());
    return DocumentModel.pieces(document, Claim.all(reading, List.of(), List.of()));
  }

  @Test
  void thePiecesAreTheText() {
    List<DocumentModel.Piece> pieces =
        pieces(statement(0, 15, Stance.SUPPORT), statement(16, 30, Stance.OPPOSE));
    assertThat(String.join("", pieces.stream().map(DocumentModel.Piece::text).toList()))
        .isEqualTo(TEXT);
    assertThat(pieces.stream().filter(p -> !p.marked().isEmpty()).map(DocumentModel.Piece::text))
        .containsExactly("Japan wants it.", "China does not");
  }

  @Test
  void overlappingPassagesAreBothMarkedAndEachIsLabelledOnceWhereItEnds() {
    List<DocumentModel.Piece> pieces =
        pieces(statement(16, 49, Stance.OPPOSE), statement(36, 49, Stance.NEUTRAL));
    assertThat(pieces.stream().filter(p -> p.marked().size() == 2).map(DocumentModel.Piece::text))
        .containsExactly("India shrugs.");
    assertThat(pieces.stream().mapToInt(p -> p.ended().size()).sum()).isEqualTo(2);
  }

  @Test
  void aPassageOutsideTheTextMarksNothing() {
    var beyond =
        new Statement(
            "s",
            "pact",
            "JPN",
            null,
            Level.STATE,
            Stance.SUPPORT,
            null,
            0.9,
            "cue",
            new Passage("d", 9, 500, 510, "0123456789"),
            false,
            "rule",
            List.of());
    assertThat(pieces(beyond)).allMatch(piece -> piece.marked().isEmpty());
  }
}
