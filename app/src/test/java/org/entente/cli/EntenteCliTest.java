package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.Wiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a person meets it: what is printed, and with which exit status. */
class EntenteCliTest {

  @TempDir private Path folder;

  private Terminal terminal = new Terminal(new Wiring());

  @BeforeEach
  void fresh() {
    terminal = new Terminal(new Wiring());
  }

  private int run(String... args) {
    return terminal.run(args);
  }

  private String[] inFolder(String... args) {
    String[] all = java.util.Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--data";
    all[args.length + 1] = folder.resolve("data").toString();
    return all;
  }

  @Test
  void helpListsTheCommands() {
    assertThat(run("--help")).isZero();
    assertThat(terminal.out()).contains("read", "picture", "brief", "search");
  }

  @Test
  void noCommandIsWrongUsage() {
    assertThat(run()).isEqualTo(2);
    assertThat(terminal.err()).contains("Which command?");
  }

  @Test
  void anUnknownInitiativeNamesTheNearest() {
    assertThat(run(inFolder("picture", "asia-nato"))).isEqualTo(2);
    assertThat(terminal.err().lines())
        .singleElement()
        .asString()
        .startsWith("entente: no initiative 'asia-nato'; nearest: asian-nato");
  }

  @Test
  void anImpossibleDateIsWrongUsage() {
    assertThat(run(inFolder("picture", "asian-nato", "--as-of", "2024-02-31"))).isEqualTo(2);
    assertThat(terminal.err()).contains("'2024-02-31' is no date");
  }

  @Test
  void thePictureOfTheStarterDossierIsFull() {
    assertThat(run(inFolder("picture", "asian-nato", "--as-of", "2024-11-15"))).isZero();
    assertThat(terminal.out()).contains("JPN", "IND", "CHN", "Drivers", "Hurdles");
  }

  @Test
  void aPositionIsExplainedDownToItsSource() {
    assertThat(run(inFolder("picture", "asian-nato", "--as-of", "2024-11-15", "--why", "IND")))
        .isZero();
    assertThat(terminal.out()).contains("position of IND", "Jaishankar", "sentence 1");
  }

  @Test
  void readingKeepsAndTellsInJsonLines() throws IOException {
    Path file = folder.resolve("a.json");
    Files.writeString(
        file,
        """
        {"id":"a","date":"2024-10-02","title":"India and the Asian NATO",
         "text":"India rejects an Asian NATO, Foreign Minister Subrahmanyam Jaishankar said in Washington."}
        """);
    assertThat(run(inFolder("read", "--format", "ndjson", file.toString()))).isZero();
    assertThat(terminal.out().lines().findFirst().orElseThrow())
        .startsWith("{\"type\":\"document\",\"id\":\"a\"")
        .contains("\"relevant\":true", "\"initiatives\":[\"asian-nato\"]");
    String first = terminal.out();
    fresh();
    assertThat(run(inFolder("read", "--format", "ndjson", file.toString()))).isZero();
    assertThat(terminal.out()).isEqualTo(first);
  }

  @Test
  void badFilesAreCountedAndTheRestIsRead() throws IOException {
    Path docs = Files.createDirectory(folder.resolve("docs"));
    Files.write(docs.resolve("a.txt"), new byte[] {0, 1, 2});
    Files.writeString(docs.resolve("b.txt"), "Nothing of interest.");
    assertThat(run(inFolder("read", docs.toString()))).isZero();
    assertThat(terminal.err()).contains("binary: ").contains("a.txt");
    assertThat(terminal.out()).contains("concerns no initiative");
  }

  @Test
  void nothingReadIsAFailure() {
    assertThat(run(inFolder("read", folder.resolve("none").toString()))).isEqualTo(1);
    assertThat(terminal.err()).contains("missing-file", "nothing could be read");
  }

  @Test
  void aPrivateAddressIsRefused() {
    assertThat(run(inFolder("read", "http://127.0.0.1:1/"))).isEqualTo(1);
    assertThat(terminal.err()).contains("refused-address");
  }

  @Test
  void theBriefIsTheSameForTheSameDay() throws IOException {
    Path one = folder.resolve("one.html");
    Path two = folder.resolve("two.html");
    assertThat(
            run(inFolder("brief", "asian-nato", "--as-of", "2024-11-15", "--out", one.toString())))
        .isZero();
    assertThat(
            run(inFolder("brief", "asian-nato", "--as-of", "2024-11-15", "--out", two.toString())))
        .isZero();
    assertThat(Files.readString(one)).isEqualTo(Files.readString(two)).contains("Jaishankar");
  }

  @Test
  void searchFindsTheStarterDossier() {
    assertThat(run(inFolder("search", "Jaishankar alliance"))).isZero();
    assertThat(terminal.out()).contains("documents");
  }

  @Test
  void aWrongInitiativeFileIsToldWithLineAndField() throws IOException {
    Path own = Files.createDirectories(folder.resolve("data/initiatives"));
    Files.writeString(own.resolve("my-pact.yaml"), "slug: my-pact\nname: My pact\nsumary: x\n");
    assertThat(run(inFolder("picture", "my-pact"))).isEqualTo(2);
    assertThat(terminal.err())
        .contains("my-pact.yaml:3: sumary: unknown field; did you mean 'summary'?");
  }
}
