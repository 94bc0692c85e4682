package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.Wiring;
import org.entente.core.AsOf;
import org.entente.initiative.Correction.Verdict;
import org.entente.initiative.Statement;
import org.entente.reading.ReadDocument;
import org.entente.reading.review.Sameness;
import org.entente.usecase.review.Judge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people said of readings, on the command line; and reading again by newer rules. */
class CorrectionsCommandTest {

  private static final String ID = "an-2024-09-12-ishiba";

  @TempDir private Path folder;

  private Terminal terminal = new Terminal(new Wiring());

  @BeforeEach
  void judgeOne() {
    try (var workspace = new Wiring().open(folder)) {
      Statement read =
          workspace
              .archive()
              .find(ID, new AsOf(workspace.today()))
              .orElseThrow()
              .reading()
              .statements()
              .getFirst();
      workspace
          .reviewStatements()
          .judge(
              new Judge(
                  ID,
                  read.id(),
                  Sameness.fingerprint(read),
                  Verdict.CORRECT,
                  "A. N.",
                  "only explored",
                  new Judge.Changes("", "", "", "", "lean_support", "")));
    }
  }

  private int run(String... args) {
    terminal = new Terminal(new Wiring());
    String[] all = java.util.Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--data";
    all[args.length + 1] = folder.toString();
    return terminal.run(all);
  }

  @Test
  void theListTellsWhatWasReadWhatIsSaidAndWhy() {
    assertThat(run("corrections", "list")).isZero();
    assertThat(terminal.out())
        .contains("JPN support asian-nato", "JPN lean_support asian-nato", "only explored");
    assertThat(run("corrections", "list", "--stale")).isZero();
    assertThat(terminal.out()).contains("None.");
  }

  @Test
  void theExportHasTheShapeOfTheCorpus() throws IOException {
    Path out = folder.resolve("labelled");
    assertThat(run("corrections", "export", "--out", out.toString())).isZero();
    JsonNode document = new ObjectMapper().readTree(Files.readString(out.resolve(ID + ".json")));
    assertThat(document.get("sentences")).hasSize(1);
    JsonNode stance = document.at("/gold/stances/0");
    assertThat(stance.get("actor_iso3").asText()).isEqualTo("JPN");
    assertThat(stance.get("stance").asText()).isEqualTo("lean_support");
    assertThat(stance.get("evidence").asText()).isEqualTo(document.at("/sentences/0").asText());
    assertThat(document.at("/gold/tags")).isEmpty();
  }

  @Test
  void undoingIsNotedAndPrecisionForgetsIt() {
    assertThat(run("corrections", "precision")).isZero();
    assertThat(terminal.out()).contains("curated statement  0      1      0%");
    assertThat(run("corrections", "undo", "1")).isZero();
    assertThat(run("corrections", "precision")).isZero();
    assertThat(terminal.out()).doesNotContain("curated statement");
    assertThat(run("corrections", "undo", "99")).isEqualTo(2);
    assertThat(terminal.err()).contains("there is no correction 99");
  }

  @Test
  void documentsReadByOlderRulesAreReadAgain() {
    try (var workspace = new Wiring().open(folder)) {
      workspace
          .archive()
          .keep(
              List.of(
                  byOlderRules(
                      workspace.archive().find(ID, new AsOf(workspace.today())).orElseThrow())));
    }
    assertThat(run("reread", "--count")).isZero();
    assertThat(terminal.out()).startsWith("1 documents");
    assertThat(run("reread")).isZero();
    assertThat(terminal.out()).startsWith("1 documents read again");
    assertThat(run("reread", "--count")).isZero();
    assertThat(terminal.out()).startsWith("0 documents");
  }

  private static ReadDocument byOlderRules(ReadDocument read) {
    return new ReadDocument(
        read.document().withId("old"), read.origin(), read.reading(), "rules-0");
  }
}
