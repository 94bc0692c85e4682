package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.reading.model.ModelAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What models answered is kept by document, model and prompt. */
class ModelAnswersTest {

  private static final ModelAnswers.Key KEY = new ModelAnswers.Key("d1", "openai m", "prompt-1");

  @TempDir private Path folder;

  @Test
  void answersOutliveTheProcessAndTheLastOneCounts() {
    try (Store store = Store.open(folder)) {
      store.modelAnswers().keep(KEY, "first");
      store.modelAnswers().keep(KEY, "{\"statements\":[]}");
    }
    try (Store store = Store.open(folder)) {
      ModelAnswers answers = store.modelAnswers();
      assertThat(answers.find(KEY)).contains("{\"statements\":[]}");
      assertThat(answers.find(new ModelAnswers.Key("d2", "openai m", "prompt-1"))).isEmpty();
      assertThat(answers.find(new ModelAnswers.Key("d1", "ollama m", "prompt-1"))).isEmpty();
      assertThat(answers.find(new ModelAnswers.Key("d1", "openai m", "prompt-2"))).isEmpty();
    }
  }
}
