package org.entente.feed.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.entente.event.Kind;
import org.entente.event.Lines;
import org.entente.event.Slot;
import org.entente.testing.Shared;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every line of real files is accounted for: accepted, re-emitted or quarantined. */
class GdeltRealFilesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "20180101000000.export.CSV, EVENTS, 20180101000000, 2414, 2019, 395, 0",
    "20191024143000.export.CSV, EVENTS, 20191024143000, 2111, 1843, 268, 0",
    "samples/events.csv, EVENTS, 20150218230000, 100, 90, 10, 0",
    "samples/eventsT.csv, EVENTS, 20150218224500, 100, 92, 8, 0",
    "samples/events1.csv, EVENTS, 20130203000000, 100, 94, 6, 0",
    "samples/mentions.csv, MENTIONS, 20150218230000, 100, 100, 0, 0",
    "samples/mentionsT.csv, MENTIONS, 20150218224500, 100, 100, 0, 0",
    "samples/gkg.csv, GKG, 20150218230000, 100, 100, 0, 0",
    "samples/gkgT.csv, GKG, 20150218224500, 100, 100, 0, 0",
    "20160101020000.gkg.csv, GKG, 20160101020000, 10, 10, 0, 0",
    "20180918041500.gkg.csv, GKG, 20180918041500, 2030, 0, 0, 2030",
    "20180918101500.gkg.csv, GKG, 20180918101500, 2397, 0, 0, 2397",
    "samples/gkg1.csv, GKG, 20130203000000, 95, 0, 0, 95",
    "samples/gkg1Count.csv, GKG, 20130203000000, 100, 0, 0, 100"
  })
  void everyLineIsAccountedFor(
      String file, Kind kind, String slot, long read, long accepted, long again, long bad)
      throws IOException {
    byte[] bytes = Files.readAllBytes(Shared.path("data/gdelt/" + file));

    Lines lines = GdeltLines.read(kind, Slot.parse(slot), bytes).total();

    assertThat(new Lines(lines.read(), lines.accepted(), lines.reemitted(), lines.quarantined(), 0))
        .isEqualTo(new Lines(read, accepted, again, bad, 0));
  }
}
