package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.reading.model.ConnectedModel;
import org.entente.reading.model.ModelKind;
import org.entente.testing.FakeModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: which classes it loads and what it does with the key. */
class ModelProcessTest {

  private static final String SECRET = "sk-never-to-be-shown";

  @TempDir private Path folder;

  private String output = "";

  /** Runs a command; the classes it loaded. */
  private List<String> run(String key, String... args) throws IOException, InterruptedException {
    Path classes = folder.resolve("classes");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Xlog:class+load:file=" + classes);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(args));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put(ConnectedModel.KEY, key);
    Process process = builder.start();
    output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return Files.readAllLines(classes).stream()
        .filter(line -> line.contains("dev.langchain4j") || line.contains("java.net.http"))
        .toList();
  }

  private Path document() throws IOException {
    return Files.writeString(folder.resolve("a.txt"), "India rejects an Asian NATO.");
  }

  @Test
  void withoutAModelNoClassOfItsLibraryIsLoaded() throws IOException, InterruptedException {
    assertThat(run("", "--help")).isEmpty();
    assertThat(output).contains("Usage: entente");
    assertThat(run("", "read", "--no-keep", document().toString())).isEmpty();
    assertThat(output).contains("IND");
  }

  @Test
  void theKeyIsSentAndNeverShown() throws IOException, InterruptedException {
    try (FakeModel fake = FakeModel.start()) {
      fake.does(exchange -> FakeModel.send(exchange, 401, "{\"error\":\"bad " + SECRET + "\"}"));

      List<String> loaded =
          run(
              SECRET,
              "read",
              "--debug",
              "--no-keep",
              document().toString(),
              "--model",
              fake.url(ModelKind.OPENAI),
              "--model-name",
              "fake-1");

      assertThat(loaded).anyMatch(line -> line.contains("dev.langchain4j"));
      assertThat(fake.asked().getFirst().authorization()).isEqualTo("Bearer " + SECRET);
      assertThat(output).contains("model-key-refused", "IND").doesNotContain(SECRET);
    }
  }

  @Test
  void aKeyThatCannotBeOneIsRefusedUnseen() throws IOException, InterruptedException {
    run(
        SECRET + "\nx",
        "read",
        "--debug",
        "--no-keep",
        document().toString(),
        "--model",
        "http://localhost:1",
        "--model-name",
        "m");

    assertThat(output).contains("ENTENTE_MODEL_KEY holds characters").doesNotContain(SECRET);
  }

  @Test
  void aKeyDoesNotTravelOpenOverThePublicNetwork() throws IOException, InterruptedException {
    run(
        SECRET,
        "read",
        "--no-keep",
        document().toString(),
        "--model",
        "http://192.0.2.1/v1",
        "--model-name",
        "m");

    assertThat(output).contains("would travel unencrypted to 192.0.2.1").doesNotContain(SECRET);
  }
}
