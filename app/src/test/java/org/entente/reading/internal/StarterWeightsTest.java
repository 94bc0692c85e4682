package org.entente.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.reading.LabelledDocument;
import org.entente.testing.Shared;
import org.junit.jupiter.api.Test;

/** The weights that the product reads with. */
class StarterWeightsTest {

  /** Every set that the weights are fitted to, besides the labelled corpus. */
  private static final List<String> SETS =
      List.of(
          "developed",
          "unseen",
          "apart",
          "fitted/c",
          "fitted/d",
          "fitted/f",
          "fitted/g",
          "fitted/h",
          "fitted/i",
          "fitted/j.ndjson",
          "fitted/k.ndjson",
          "fitted/l.ndjson",
          "fitted/m.ndjson",
          "fitted/o.ndjson",
          "fitted/p.ndjson",
          "fitted/q.ndjson",
          "fitted/r.ndjson",
          "fitted/s.ndjson");

  @Test
  void areWhatTheLabelledDocumentsGive() throws IOException {
    var labelled = new ArrayList<LabelledDocument>();
    for (String set : SETS) {
      labelled.addAll(LabelledDocument.set(set));
    }
    labelled.addAll(LabelledDocument.folder(Shared.path("corpus/docs")));
    SignWeights starter = SignWeights.starter();
    var reader = TrainWeights.reader(starter, Voices.STARTER);
    List<LabelledSigns> signs = LabelledSigns.of(reader, labelled);

    var fitted = new SignWeights(TrainWeights.fit(signs));

    assertThat(signs)
        .allSatisfy(
            s ->
                assertThat(
                        Math.abs(
                            fitted.weigh(s.signs()).position()
                                - starter.weigh(s.signs()).position()))
                    .isLessThan(0.03));
  }

  @Test
  void holdNothingOfAStateBecauseOfItsName() throws IOException {
    var documents = LabelledDocument.set("fitted/c");
    var reader = TrainWeights.reader(SignWeights.starter(), Voices.STARTER);

    assertThat(LabelledSigns.of(reader, documents))
        .flatExtracting(s -> List.copyOf(s.signs().keySet()))
        .filteredOn(sign -> sign.startsWith("word "))
        .noneMatch(sign -> sign.chars().anyMatch(Character::isUpperCase))
        .doesNotContain("word beijing", "word russia", "word quad");
  }

  @Test
  void sayThatNothingSeenIsNoPosition() {
    var verdict = SignWeights.starter().weigh(Map.of());

    assertThat(verdict.position()).isLessThan(0.3);
    assertThat(java.util.Arrays.stream(verdict.stances()).sum()).isBetween(0.999, 1.001);
  }
}
