package org.entente.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.core.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a treaty file is told in one line with file, line and field. */
class TreatyFileFaultsTest {

  private static final String SOUND =
      """
      id: a-b-1950
      name: Treaty of A and B
      form: treaty
      inForce: 1950-01-01
      parties:
        - {state: USA, how: original}
        - {state: JPN, how: original}
      source: {title: Text, publisher: Office, url: "https://example.org/t"}
      provisions:
        - article: "V"
          summary: Each helps the other.
          kind: defense
          trigger: {act: armed-attack}
          strength: consult
          citation: {article: "V(1)"}
      """;

  @TempDir private Path folder;

  private Treaty read(String text) throws IOException {
    return TreatyFiles.read(Files.writeString(folder.resolve("t.yaml"), text));
  }

  @Test
  void aSoundFileCitesEachProvision() throws IOException {
    Treaty treaty = read(SOUND);
    assertThat(treaty.cite(treaty.provisions().getFirst()).line())
        .isEqualTo("Text, art. V(1) <https://example.org/t>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "article: \"V\"|article: \"\"|article is missing",
        "source: {title: Text, publisher: Office, url: \"https://example.org/t\"}| |source is"
            + " missing",
        "publisher: Office, url: \"https://example.org/t\"|note: x|source.note: unknown field",
        ", publisher: Office, url: \"https://example.org/t\"| |give a publisher, a registration or"
            + " a url",
        "citation: {article: \"V(1)\"}|citation: {}|citation: is empty",
        "kind: defense|kind: defence|kind: 'defence': expected one of defense, offense",
        "form: treaty|form: pact|form: 'pact': expected one of treaty, charter",
        "how: original|how: orginal|parties[0].how: 'orginal': expected one of original",
        "trigger: {act: armed-attack}|trigger: attack|trigger: expected names and values",
        "inForce: 1950-01-01|inForce: 1950-13-01|'1950-13-01': expected a date like",
        "provisions:|provisions: 5 #|expected a list"
      })
  void aFaultIsToldWithoutNamesOfTheProgram(String right, String wrong, String told) {
    String text = SOUND.replace(right.strip(), wrong == null ? "" : wrong);
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("t.yaml")
        .hasMessageContaining(told)
        .hasMessageNotContaining("org.entente")
        .hasMessageNotContaining("java.");
  }
}
