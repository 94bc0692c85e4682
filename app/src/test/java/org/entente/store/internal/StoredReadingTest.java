package org.entente.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.actor.Level;
import org.entente.core.PartialDate;
import org.entente.evidence.Passage;
import org.entente.initiative.Factor;
import org.entente.initiative.Stance;
import org.entente.initiative.Statement;
import org.entente.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a document was read as goes into the index and comes back the same. */
class StoredReadingTest {

  private static final String TEXT = "Ärger in Tōkyō. Japan is against it.";

  @Test
  void aReadingComesBackWhole() {
    var reading =
        new Reading(
            List.of("quad", "asian-nato"),
            List.of(
                statement(new Passage("a", 1, 16, 36, "Japan is against it."), "K. Ito"),
                statement(new Passage("a", 0, 5, 900, "a passage of an older text"), null)),
            List.of(
                new Factor(
                    Factor.Kind.HURDLE,
                    "quad",
                    null,
                    "against",
                    new Passage("a", 1, 16, 36, "Japan is against it."),
                    "rule"),
                new Factor(
                    Factor.Kind.FOUNDATION,
                    "quad",
                    "aukus",
                    "",
                    new Passage("b", 0, 0, 0, ""),
                    "rule")));

    assertThat(StoredReading.read(StoredReading.write(reading, TEXT), TEXT)).isEqualTo(reading);
  }

  @Test
  void aPassageOfTheTextTakesNoRoomOfItsOwn() {
    var within = reading(new Passage("a", 1, 16, 36, "Japan is against it."));
    var elsewhere = reading(new Passage("a", 1, 17, 37, "Japan is against it."));

    assertThat(StoredReading.write(within, TEXT))
        .hasSizeLessThan(StoredReading.write(elsewhere, TEXT).length);
  }

  private static Reading reading(Passage passage) {
    return new Reading(List.of(), List.of(statement(passage, null)), List.of());
  }

  private static Statement statement(Passage passage, @Nullable String by) {
    return new Statement(
        "a/1",
        "quad",
        "JPN",
        by,
        Level.OFFICIAL,
        Stance.OPPOSE,
        by == null ? null : PartialDate.parse("2024-10"),
        0.1 + 0.2,
        "against",
        passage,
        true,
        "rule",
        List.of("one", "two “three”"));
  }
}
