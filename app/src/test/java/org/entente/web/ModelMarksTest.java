package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.core.Issues;
import org.entente.reading.model.ModelKind;
import org.entente.testing.FakeModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model alone proposed says so wherever it is shown. */
class ModelMarksTest {

  private static final String ROW =
      """
      {"sentence":%d,"quote":"%s","initiative":"asian-nato","actor":"%s","speaker":"",
       "level":"state","stance":"support","secondHand":false}\
      """;

  @TempDir private Path folder;

  @Test
  void theDocumentsPageTellsRowsOfAModelFromThoseOfTheRules() throws IOException {
    Path file = folder.resolve("a.json");
    Files.writeString(
        file,
        """
        {"id":"a","date":"2024-10-02","title":"India and the Asian NATO",
         "text":"India rejects an Asian NATO. The sky over Manila was grey."}
        """);
    Path data = Files.createDirectories(folder.resolve("data"));
    try (FakeModel fake = FakeModel.start()) {
      fake.says(
          "{\"statements\":["
              + ROW.formatted(0, "rejects", "India")
              + ","
              + ROW.formatted(1, "The sky", "Philippines")
              + "]}");
      Files.writeString(
          data.resolve("model.yaml"), "url: " + fake.url(ModelKind.OPENAI) + "\nname: fake-1\n");
      try (Served served = Served.in(data)) {
        served
            .workspace()
            .readDocuments()
            .read(List.of(file.toString()), new Issues(), (i, n) -> {}, (read, proposals) -> {});

        assertThat(served.get("/documents/a").body())
            .containsOnlyOnce("by a model, against the rules")
            .containsOnlyOnce("by a model alone")
            .contains("rule: model openai fake-1 prompt-1-");
        assertThat(served.get("/initiatives/asian-nato/actors/PHL").body())
            .contains("by a model alone");
      }
    }
  }
}
