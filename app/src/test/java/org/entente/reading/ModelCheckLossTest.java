package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.evidence.Sentence;
import org.entente.reading.model.ModelAnswers;
import org.entente.reading.model.ModelKind;
import org.entente.reading.model.internal.ModelReaders;
import org.entente.testing.FakeModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the checks cost: a model that proposes just the rows that careful readers labelled loses few
 * of them. Labels name no sentence, so all are proposed from the last one.
 */
class ModelCheckLossTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_QUOTE = 300;

  @ParameterizedTest
  @CsvSource({"labelled.yaml", "fresh.yaml", "developed"})
  void rowsThatAreRightPassTheChecks(String set) throws IOException {
    int proposed = 0;
    var lost = new TreeMap<String, Integer>();
    for (LabelledDocument labelled : LabelledDocument.own(set)) {
      Proposals proposals = propose(labelled);
      if (proposals != null) {
        proposed += proposals.proposed();
        proposals.reasons().forEach((reason, count) -> lost.merge(reason, count, Integer::sum));
      }
    }
    lost.remove("proposal-twice");

    double share = lost.values().stream().mapToInt(i -> i).sum() / (double) proposed;

    assertThat(share).as("%s: lost of %d: %s", set, proposed, lost).isLessThan(0.02);
  }

  private static Proposals propose(LabelledDocument labelled) throws IOException {
    try (FakeModel fake = FakeModel.start()) {
      fake.says(answer(labelled));
      return ModelReaders.of(
              fake.settings(ModelKind.OPENAI, 1),
              null,
              new ModelReaders.Knowledge(
                  ReadingEvaluation.reader(),
                  ReadingEvaluation.actors(),
                  ReadingEvaluation.initiatives()),
              ModelAnswers.passing(),
              time -> {},
              Clock.systemUTC())
          .readAll(List.of(labelled.document()))
          .getFirst()
          .proposals();
    }
  }

  private static String answer(LabelledDocument labelled) throws JsonProcessingException {
    Sentence last = labelled.document().sentences().getLast();
    var rows = new ArrayList<Map<String, Object>>();
    for (LabelledDocument.Label label : labelled.stances()) {
      var row = new LinkedHashMap<String, Object>();
      row.put("sentence", last.index());
      row.put("quote", last.text().substring(0, Math.min(LONGEST_QUOTE, last.text().length())));
      row.put("initiative", label.initiative());
      row.put("actor", label.actor());
      row.put("speaker", "");
      row.put("level", "official");
      row.put("stance", label.stance().word());
      row.put("secondHand", false);
      rows.add(row);
    }
    return JSON.writeValueAsString(Map.of("statements", rows));
  }
}
