package org.entente.feed.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipInputStream;
import org.entente.core.Issues;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.Stream;
import org.entente.testing.Shared;
import org.junit.jupiter.api.Test;

/** Lines of GDELT's lists name files of its own host, or are issues. */
class ListedTest {

  private static final String MD5 = "297a16b493de7cf6ca809a7cc31d0b93";

  @Test
  void aLineNamesSlotStreamAndKind() {
    var issues = new Issues();

    assertThat(
            Listed.parse(
                "150383 "
                    + MD5
                    + " http://data.gdeltproject.org/gdeltv2/20150218230000.export.CSV.zip\n"
                    + "9 "
                    + MD5
                    + " http://data.gdeltproject.org/gdeltv2/20150218230000.translation.gkg.csv.zip",
                issues))
        .containsExactly(
            new Listed(Slot.parse("20150218230000"), Stream.ENGLISH, Kind.EVENTS, 150383, MD5),
            new Listed(Slot.parse("20150218230000"), Stream.TRANSLATED, Kind.GKG, 9, MD5));
    assertThat(issues.isEmpty()).isTrue();
  }

  @Test
  void otherHostsPathsAndPartialLinesAreCountedIssues() {
    var issues = new Issues();
    String list =
        String.join(
            "\n",
            "1 " + MD5 + " http://evil.example/gdeltv2/20150218230000.export.CSV.zip",
            "1 "
                + MD5
                + " http://data.gdeltproject.org.evil.example/gdeltv2/20150218230000.export.CSV.zip",
            "1 " + MD5 + " http://u@data.gdeltproject.org/gdeltv2/20150218230000.export.CSV.zip",
            "1 " + MD5 + " http://data.gdeltproject.org/gdeltv2/../20150218230000.export.CSV.zip",
            "1 " + MD5 + " http://data.gdeltproject.org/gdeltv2/20150218231700.export.CSV.zip",
            "150383 297a16b493de7cf6ca809a7cc31d0b93 http://data.gdeltpro");

    assertThat(Listed.parse(list, issues)).isEmpty();
    assertThat(issues.total()).isEqualTo(6);
  }

  @Test
  void theRealListIsReadWhole() throws IOException {
    byte[] zip =
        Files.readAllBytes(Shared.path("data/gdelt/lists/v2_masterfilelist_english.txt.zip"));
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      in.getNextEntry();
      var issues = new Issues();
      var files = Listed.parse(new String(in.readAllBytes(), StandardCharsets.US_ASCII), issues);
      assertThat(files).hasSize(900);
      assertThat(issues.isEmpty()).isTrue();
    }
  }
}
