package org.entente.usecase.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.event.Slot;
import org.entente.feed.replay.ReplayFiles;
import org.entente.testing.Shared;

/** Event files for any slot, made of real rows with the slot's time and ids of their own. */
final class Restamped {

  private final List<String[]> rows = new ArrayList<>();
  private final int perSlot;

  private Restamped(int perSlot) {
    this.perSlot = perSlot;
  }

  /** Files of so many rows; rows repeat from slot to slot as re-emissions do. */
  static Restamped of(int perSlot) throws IOException {
    var made = new Restamped(perSlot);
    var file = Shared.path("data/gdelt/20191024143000.export.CSV");
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      made.rows.add(line.split("\t", -1));
    }
    return made;
  }

  ReplayFiles files() {
    return name -> {
      if (!name.endsWith(".export.CSV.zip") || name.contains("translation")) {
        throw new NoSuchFileException(name);
      }
      return zip(Slot.parse(name.substring(0, 14)));
    };
  }

  byte[] zip(Slot slot) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(slot.name() + ".export.CSV"));
      zip.write(lines(slot).getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private String lines(Slot slot) {
    long number = slot.start().getEpochSecond() / 900;
    var text = new StringBuilder();
    for (int i = 0; i < perSlot; i++) {
      String[] row = rows.get((int) ((number * 7 + i) % rows.size())).clone();
      row[0] = Long.toString(number * 10_000 + i);
      row[1] = slot.name().substring(0, 8);
      row[59] = slot.name();
      text.append(String.join("\t", row)).append('\n');
    }
    return text.toString();
  }
}
