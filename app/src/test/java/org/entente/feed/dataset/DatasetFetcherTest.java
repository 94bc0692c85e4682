package org.entente.feed.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.core.Failure;
import org.entente.feed.file.UnreadableException;
import org.entente.feed.page.GuardedHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetFetcherTest {

  private static final String ADDRESS = "https://example.org/data.zip";

  @TempDir private Path root;

  @Test
  void aPullUnpacksTheFilesWantedAndWritesTheirChecksumDown() throws IOException {
    var folder = new DatasetFolder(root);
    Dataset dataset = dataset(null);

    new DatasetFetcher(new Server(zip("inside/a.csv", "x,y\n1,2\n")), folder).fetch(dataset);

    assertThat(folder.path(dataset, "a.csv")).content().isEqualTo("x,y\n1,2\n");
    assertThat(states(folder, dataset)).containsExactly(DatasetFolder.State.SOUND);
    Files.writeString(folder.path(dataset, "a.csv"), "changed");
    assertThat(states(folder, dataset)).containsExactly(DatasetFolder.State.CHANGED);
  }

  @Test
  void aBrokenOffPullGoesOnWhereItStopped() throws IOException {
    var folder = new DatasetFolder(root);
    Dataset dataset = dataset(null);
    byte[] whole = zip("a.csv", "x,y\n1,2\n");
    Files.createDirectories(folder.folder(dataset));
    Files.write(
        folder.folder(dataset).resolve("download.part"), Arrays.copyOf(whole, whole.length / 2));
    var server = new Server(whole);

    new DatasetFetcher(server, folder).fetch(dataset);

    assertThat(server.asked).allMatch(range -> range.startsWith("bytes=" + whole.length / 2));
    assertThat(states(folder, dataset)).containsExactly(DatasetFolder.State.SOUND);
  }

  @Test
  void aFileWithAnotherChecksumIsNotKept() throws IOException {
    var folder = new DatasetFolder(root);
    Dataset dataset = dataset("00");
    var fetcher = new DatasetFetcher(new Server(zip("a.csv", "x")), folder);

    assertThatThrownBy(() -> fetcher.fetch(dataset))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("checksum")
        .hasMessageContaining("expected 00");
    assertThat(states(folder, dataset)).containsExactly(DatasetFolder.State.MISSING);
  }

  @Test
  void withoutANetworkOneSentenceSaysWhatToDo() {
    var fetcher =
        new DatasetFetcher(
            (address, headers) -> {
              throw new UnreadableException("no-network", "example.org cannot be reached");
            },
            new DatasetFolder(root));

    assertThatThrownBy(() -> fetcher.fetch(dataset(null)))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("example.org cannot be reached")
        .hasMessageContaining("run the command again");
  }

  @Test
  void theCatalogueNamesPublisherVersionCitationAndLicence() {
    assertThat(DatasetCatalogue.starter().datasets())
        .isNotEmpty()
        .allMatch(d -> !d.citation().isBlank() && !d.licence().isBlank() && !d.page().isBlank());
  }

  /** A server that answers ranges of one file and remembers what was asked. */
  private static final class Server implements DatasetFetcher.Web {

    private final byte[] file;
    private final List<String> asked = new ArrayList<>();

    Server(byte[] file) {
      this.file = file;
    }

    @Override
    public GuardedHttp.Reply get(String address, Map<String, String> headers) {
      String range = headers.getOrDefault("Range", "");
      asked.add(range);
      int from = Integer.parseInt(range.substring("bytes=".length(), range.indexOf('-')));
      byte[] body = Arrays.copyOfRange(file, Math.min(from, file.length), file.length);
      return new GuardedHttp.Reply(206, Map.of(), body);
    }
  }

  private static List<DatasetFolder.State> states(DatasetFolder folder, Dataset dataset) {
    return folder.standing(dataset).stream().map(DatasetFolder.Standing::state).toList();
  }

  private static Dataset dataset(@org.jspecify.annotations.Nullable String sha256) {
    return new Dataset(
        "sample",
        "Sample",
        "1",
        "Somebody",
        "https://example.org",
        ADDRESS,
        List.of(new Dataset.Part("a.csv", null, sha256)),
        "Somebody 2020",
        "free");
  }

  private static byte[] zip(String name, String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
