package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine without Node still makes a product, whose pages name no script and are whole. */
class WithoutNodeTest {

  private static final Path SCRIPT = Path.of("../web/build.sh").toAbsolutePath().normalize();
  private static final List<String> TOOLS = List.of("bash", "dirname", "mkdir", "find", "cat");
  private static final String BANNER = "Entente is at ";

  @TempDir private Path folder;

  @Test
  void theBuildSaysSoAndGoesOn() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(SCRIPT), "the front end's folder is not there");
    Path tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : TOOLS) {
      Path found = onPath(tool);
      assumeTrue(Files.isExecutable(found), tool + " is not on PATH");
      Files.createSymbolicLink(tools.resolve(tool), found);
    }
    Path out = folder.resolve("islands");
    var build =
        new ProcessBuilder(onPath("bash").toString(), SCRIPT.toString(), out.toString())
            .redirectErrorStream(true);
    build.environment().put("PATH", tools.toString());
    Process process = build.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("left out, because Node", "every page works without them");
    assertThat(out.resolve("manifest.json")).doesNotExist();
  }

  private static Path onPath(String tool) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(each -> Path.of(each, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(Path.of(tool));
  }

  @Test
  void thePagesAreWholeWithoutScripts() throws IOException, InterruptedException {
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPathWithoutIslands(),
                "org.entente.app.Main",
                "watch",
                "--port",
                "0",
                "--offline",
                "--data",
                folder.resolve("data").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
        HttpClient client = HttpClient.newHttpClient()) {
      String line = out.readLine();
      assertThat(line).startsWith(BANNER);
      URI base = URI.create(line.substring(BANNER.length()).strip());
      for (MainPages.MainPage page : MainPages.ALL) {
        requireWhole(client, base, page);
      }
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static void requireWhole(HttpClient client, URI base, MainPages.MainPage asked)
      throws IOException, InterruptedException {
    Document page = Jsoup.parse(get(client, base.resolve(asked.address())).body());
    assertThat(page.select("script")).as(asked.name()).isEmpty();
    assertThat(page.select("h1").text()).as(asked.name()).isNotBlank();
    String styles = page.select("link[rel=stylesheet]").attr("href");
    assertThat(get(client, base.resolve(styles)).statusCode()).as(asked.name()).isEqualTo(200);
  }

  private static HttpResponse<String> get(HttpClient client, URI address)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** The class path of this run, with the product's files but its islands as links. */
  private String classPathWithoutIslands() throws IOException {
    Path classes = classes();
    Path copy = Files.createDirectories(folder.resolve("classes"));
    linkAll(classes, copy, "web");
    linkAll(classes.resolve("web"), Files.createDirectory(copy.resolve("web")), "islands");
    return Stream.concat(
            Stream.of(copy.toString()),
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).toAbsolutePath().equals(classes)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path classes() {
    try {
      URI place = WatchServer.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(place).toAbsolutePath();
    } catch (URISyntaxException e) {
      throw new AssertionError("the classes lie at no address", e);
    }
  }

  private static void linkAll(Path from, Path to, String except) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        if (!file.getFileName().toString().equals(except)) {
          Files.createSymbolicLink(to.resolve(file.getFileName()), file);
        }
      }
    }
  }
}
