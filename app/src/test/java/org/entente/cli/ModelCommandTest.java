package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.Wiring;
import org.entente.reading.model.ModelKind;
import org.entente.testing.FakeModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model connected on the command line or by a file of the data folder. */
class ModelCommandTest {

  private static final String ANSWER =
      """
      {"statements":[
        {"sentence":1,"quote":"The sky over Manila","initiative":"asian-nato",
         "actor":"Philippines","speaker":"","level":"state","stance":"neutral","secondHand":false},
        {"sentence":0,"quote":"rejects","initiative":"asian-nato",
         "actor":"Ruritania","speaker":"","level":"state","stance":"oppose","secondHand":false}]}
      """;

  @TempDir private Path folder;

  private FakeModel fake;
  private Terminal terminal = new Terminal(new Wiring());

  @BeforeEach
  void start() throws IOException {
    fake = FakeModel.start().says(ANSWER);
    Files.writeString(
        folder.resolve("a.json"),
        """
        {"id":"a","date":"2024-10-02","title":"India and the Asian NATO",
         "text":"India rejects an Asian NATO. The sky over Manila was grey."}
        """);
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  private int run(String... args) {
    terminal = new Terminal(new Wiring());
    return terminal.run(args);
  }

  private String[] withModel(String... args) {
    return Stream.concat(
            Stream.of(args),
            Stream.of("--model", fake.url(ModelKind.OPENAI), "--model-name", "fake-1"))
        .toArray(String[]::new);
  }

  private String[] read(String... options) {
    var args = new ArrayList<>(List.of("read", folder.resolve("a.json").toString()));
    args.addAll(List.of("--data", folder.resolve("data").toString()));
    args.addAll(List.of(options));
    return args.toArray(String[]::new);
  }

  @Test
  void showsWhatTheModelAddedAndWhatWasDroppedAndWhy() {
    assertThat(run(withModel(read("--explain")))).isZero();

    assertThat(terminal.out())
        .contains(
            "PHL",
            "- proposed by the model openai fake-1 prompt-1-",
            ": 2 proposed: 0 agree with the rules, 1 added, 0 in conflict, 1 dropped"
                + " (proposal-unknown-actor 1)",
            "- proposal-unknown-actor: a, sentence 0: names nobody known on 2024-10-02");
    assertThat(terminal.err())
        .contains("proposal-unknown-actor: a, sentence 0", "1 call for 1 document;");
  }

  @Test
  void theSecondRunSaysTheSameAndCallsNobody() {
    run(withModel(read("--format", "ndjson")));
    String first = terminal.out();

    assertThat(run(withModel(read("--format", "ndjson")))).isZero();

    assertThat(terminal.out())
        .isEqualTo(first)
        .contains(
            "\"model\":{\"name\":\"openai fake-1 prompt-1-",
            "\"proposed\":2,\"agreed\":0,\"added\":1,\"inConflict\":0,\"dropped\":1,"
                + "\"reasons\":{\"proposal-unknown-actor\":1}",
            "\"rule\":\"model openai fake-1 prompt-1-");
    assertThat(terminal.err()).contains("0 calls for 1 document;", "proposal-unknown-actor: a");
    assertThat(fake.asked()).hasSize(1);
  }

  @Test
  void rereadingUsesKeptAnswersAndRulesAloneStayPossible() {
    run(withModel(read("--format", "ndjson")));
    run(read("--format", "ndjson"));
    assertThat(terminal.out()).doesNotContain("\"model\"", "PHL");

    assertThat(run(withModel("reread", "--data", folder.resolve("data").toString()))).isZero();
    assertThat(terminal.out()).contains("1 documents read again, 1 of them otherwise");
    run("reread", "--count", "--data", folder.resolve("data").toString());

    assertThat(terminal.out()).startsWith("0 documents");
    assertThat(fake.asked()).hasSize(1);
  }

  @Test
  void aFileOfTheDataFolderConnectsAModelForAllCommands() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(
        data.resolve("model.yaml"),
        "kind: ollama\nurl: " + fake.url(ModelKind.OLLAMA) + "/\nname: fake-1\n");

    assertThat(run(read("--no-model"))).isZero();
    assertThat(terminal.out()).doesNotContain("model");
    assertThat(fake.asked()).isEmpty();

    assertThat(run(read())).isZero();
    assertThat(terminal.out()).contains("  model ollama fake-1 prompt-1-", "1 added");
    assertThat(fake.asked().getFirst().path()).isEqualTo("/api/chat");
  }

  @Test
  void aWrongFileIsToldWithLineAndField() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("model.yaml"), "url: http://localhost\nname: m\nkey: abc\n");

    assertThat(run(read())).isEqualTo(2);
    assertThat(terminal.err()).contains("model.yaml:3: key: unknown field").doesNotContain("abc");
  }

  @Test
  void thePictureNamesTheModelWhereItsRowCounts() {
    run(withModel(read()));
    assertThat(terminal.out()).containsPattern("PHL .* 0\\.45  model openai fake-1 prompt-1-");

    assertThat(
            run(
                "picture",
                "asian-nato",
                "--why",
                "PHL",
                "--data",
                folder.resolve("data").toString()))
        .isZero();

    assertThat(terminal.out())
        .contains(
            "reading 0.45 (model openai fake-1 prompt-1-", "; cannot be computed again offline)");
  }

  @Test
  void anUnreachableModelLeavesTheRulesResult() {
    fake.close();

    assertThat(run(withModel(read()))).isZero();

    assertThat(terminal.out()).contains("IND", "; read by rules alone: model-unreachable 1");
    assertThat(terminal.err()).contains("model-unreachable: a: no connection");
  }

  @Test
  void noCallIsMadeBeyondTheLimit() {
    assertThat(run(withModel(read("--model-limit", "0")))).isZero();

    assertThat(terminal.err()).contains("model-limit: a: not asked: all 0 calls are made");
    assertThat(fake.asked()).isEmpty();
  }

  @Test
  void withoutKeepingNothingIsKept() {
    assertThat(run(withModel("read", "--no-keep", folder.resolve("a.json").toString()))).isZero();

    assertThat(terminal.out()).contains("PHL");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "'--model http://localhost', --model URL and --model-name NAME together",
    "'--model-name m', --model URL and --model-name NAME together",
    "'--model ftp://localhost --model-name m', http:// or https://",
    "'--model http://me:word@localhost --model-name m', without user",
    "'--no-model --model-name m', leave out the other",
    "'--model-limit -1', 0 or more"
  })
  void wrongOptionsAreWrongUsage(String options, String told) {
    assertThat(run(read(options.split(" ")))).isEqualTo(2);
    assertThat(terminal.err()).contains(told).doesNotContain("word@");
  }
}
