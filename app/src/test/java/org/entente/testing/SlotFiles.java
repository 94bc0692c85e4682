package org.entente.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.Stream;
import org.entente.feed.gdelt.Fetched;
import org.entente.feed.gdelt.Md5;

/** Packs lines as the publisher does; the same lines give the same bytes. */
public final class SlotFiles {

  private SlotFiles() {}

  public static byte[] zip(Slot slot, Stream stream, Kind kind, String lines) {
    String name = slot.fileName(stream, kind);
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      var entry = new ZipEntry(name.substring(0, name.length() - ".zip".length()));
      entry.setTime(slot.start().toEpochMilli());
      zip.putNextEntry(entry);
      zip.write(lines.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static Fetched arrived(Slot slot, Stream stream, Kind kind, String lines) {
    byte[] zip = zip(slot, stream, kind, lines);
    return new Fetched.Arrived(zip, Md5.of(zip));
  }
}
