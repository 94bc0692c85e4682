package org.entente.feed.gdelt;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.entente.actor.ActorDirectory;
import org.entente.actor.StarterActors;
import org.entente.event.Kind;
import org.entente.event.OpenWindows;
import org.entente.event.Slot;

/** Makes event lines for tests and reads them. */
final class GdeltLines {

  static final Slot SLOT = Slot.parse("20180101000000");
  static final ActorDirectory ACTORS = StarterActors.load(List.of());

  private GdeltLines() {}

  /** A sound event line of 61 columns: China consults the Philippines at Manila. */
  static String[] event(long id) {
    String[] columns = new String[61];
    Arrays.fill(columns, "");
    columns[0] = Long.toString(id);
    columns[1] = "20180101";
    columns[5] = "CHN";
    columns[7] = "CHN";
    columns[15] = "PHL";
    columns[17] = "PHL";
    columns[25] = "1";
    columns[26] = "040";
    columns[27] = "040";
    columns[28] = "04";
    columns[29] = "1";
    columns[30] = "1.0";
    columns[31] = "10";
    columns[32] = "1";
    columns[33] = "10";
    columns[34] = "-1.5";
    columns[51] = "4";
    columns[53] = "RP";
    columns[54] = "RP" + id;
    columns[59] = SLOT.name();
    columns[60] = "https://example.org/" + id;
    return columns;
  }

  static String line(long id, Consumer<String[]> change) {
    String[] columns = event(id);
    change.accept(columns);
    return String.join("\t", columns);
  }

  static String line(long id) {
    return line(id, columns -> {});
  }

  static GdeltRows read(String... lines) {
    return read(String.join("\n", lines).concat("\n").getBytes(StandardCharsets.UTF_8));
  }

  static GdeltRows read(byte[] bytes) {
    return read(Kind.EVENTS, SLOT, bytes);
  }

  static GdeltRows read(Kind kind, Slot slot, byte[] bytes) {
    GdeltReader reader = GdeltReader.of(kind, slot.day(), ACTORS);
    reader.read(slot, bytes, bytes.length);
    return reader.finish(OpenWindows.NONE);
  }

  static GdeltReader reader(LocalDate day) {
    return GdeltReader.of(Kind.EVENTS, day, ACTORS);
  }

  static byte[] bytes(Object... parts) {
    var out = new ByteArrayOutputStream();
    for (Object part : parts) {
      byte[] bytes =
          part instanceof byte[] raw ? raw : part.toString().getBytes(StandardCharsets.UTF_8);
      out.writeBytes(bytes);
    }
    return out.toByteArray();
  }
}
