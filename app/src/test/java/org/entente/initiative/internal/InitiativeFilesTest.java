package org.entente.initiative.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.core.Failure;
import org.entente.pack.PackFile;
import org.junit.jupiter.api.Test;

class InitiativeFilesTest {

  private static final String GOOD =
      """
      slug: gulf-pact
      name: Gulf Pact
      summary: A pact.
      kind: create
      match: {names: ["Gulf Pact"]}
      scale: {question: "How close?", points: [{value: 0, label: none}, {value: 100, label: pact}], accession: 50, statusQuo: 0}
      """;

  @Test
  void readsAFileWithOnlyWhatIsNeeded() {
    var read = InitiativeFiles.read(List.of(new PackFile("gulf-pact.yaml", GOOD))).getFirst();

    assertThat(read.name()).isEqualTo("Gulf Pact");
    assertThat(read.hurdles()).isEmpty();
    assertThat(read.stancePositions().support()).isEqualTo(100);
  }

  @Test
  void namesLineAndFieldOfAnUnknownField() {
    assertThatThrownBy(() -> read(GOOD + "colour: red\n"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("gulf-pact.yaml:7: colour: unknown field");
  }

  @Test
  void saysWhatKindsThereAre() {
    assertThatThrownBy(() -> read(GOOD.replace("create", "invent")))
        .hasMessageContaining("gulf-pact.yaml:4: kind")
        .hasMessageContaining("expected one of create, widen, change");
  }

  @Test
  void saysThatItMustBeRecognisable() {
    assertThatThrownBy(() -> read(GOOD.replace("names: [\"Gulf Pact\"]", "names: []")))
        .hasMessageContaining("match: expected at least one name, concept or ambiguous expression");
  }

  @Test
  void holdsTheNameToTheSlug() {
    assertThatThrownBy(() -> InitiativeFiles.read(List.of(new PackFile("other.yaml", GOOD))))
        .hasMessage("other.yaml: slug: expected other, the file's name, not gulf-pact");
  }

  @Test
  void readsEveryStarterFile() {
    assertThat(InitiativeFiles.starter().list()).hasSize(22);
  }

  private static void read(String text) {
    InitiativeFiles.read(List.of(new PackFile("gulf-pact.yaml", text)));
  }
}
