package org.entente.feed.gdelt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A zip of the feed gives its one file, or says why not. */
class SlotZipTest {

  private static final byte[] TEXT = "one\ttwo\n".repeat(500).getBytes(StandardCharsets.UTF_8);

  @Test
  void theOneFileComesBack() throws Exception {
    assertThat(SlotZip.unpack(zip(TEXT))).isEqualTo(TEXT);
  }

  @Test
  void anEmptyFileIsAFile() throws Exception {
    assertThat(SlotZip.unpack(zip(new byte[0]))).isEmpty();
  }

  @Test
  void trailingBytesDoNoHarm() throws Exception {
    byte[] zip = zip(TEXT);
    byte[] longer = Arrays.copyOf(zip, zip.length + 9);

    assertThat(SlotZip.unpack(longer)).isEqualTo(TEXT);
  }

  @Test
  void aZipBombIsRefusedBeforeItIsUnpacked() throws Exception {
    byte[] bomb = zip(new byte[64 << 20]);

    assertThatThrownBy(() -> SlotZip.unpack(bomb))
        .isInstanceOf(BrokenFileException.class)
        .hasMessage("unpacks to more than 100 times its size");
  }

  @Test
  void aSizeThatLiesIsFound() throws Exception {
    byte[] zip = zip(TEXT);
    int end = zip.length - 22;
    int central = (zip[end + 16] & 0xFF) | (zip[end + 17] & 0xFF) << 8;
    zip[central + 24]--;

    assertThatThrownBy(() -> SlotZip.unpack(zip)).isInstanceOf(BrokenFileException.class);
  }

  @Test
  void everyTruncationIsFound() throws Exception {
    byte[] zip = zip(TEXT);
    for (int length = 0; length < zip.length; length++) {
      byte[] cut = Arrays.copyOf(zip, length);
      assertThatThrownBy(() -> SlotZip.unpack(cut)).isInstanceOf(BrokenFileException.class);
    }
  }

  @Test
  void everyDamagedByteGivesTheFileOrAReason() throws Exception {
    byte[] zip = zip(TEXT);
    for (int at = 0; at < zip.length; at++) {
      for (int value : new int[] {0, 0x7F, 0xFF, zip[at] ^ 1}) {
        byte[] damaged = zip.clone();
        damaged[at] = (byte) value;
        try {
          assertThat(SlotZip.unpack(damaged)).isEqualTo(TEXT);
        } catch (BrokenFileException e) {
          assertThat(e.getMessage()).isNotBlank();
        }
      }
    }
  }

  @Test
  void twoFilesAreTooMany() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a"));
      zip.putNextEntry(new ZipEntry("b"));
    }

    assertThatThrownBy(() -> SlotZip.unpack(bytes.toByteArray()))
        .hasMessage("2 files in it, expected one");
  }

  private static byte[] zip(byte[] file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("20180101000000.export.CSV"));
      zip.write(file);
    }
    return bytes.toByteArray();
  }
}
