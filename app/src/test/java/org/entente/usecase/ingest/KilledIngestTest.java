package org.entente.usecase.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.entente.app.Main;
import org.entente.core.Seed;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.Stream;
import org.entente.testing.EventRows;
import org.entente.testing.SlotFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An ingestion that is killed again and again ends in the lake of an undisturbed one. */
@Tag("slow")
class KilledIngestTest {

  private static final int KILLS = 6;

  @TempDir private Path folder;

  private Process start(String data) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "ingest",
            "gdelt",
            "--from",
            "2024-10-01",
            "--to",
            "2024-10-02",
            "--kinds",
            "events",
            "--stream",
            "english",
            "--articles",
            "0",
            "--base",
            folder.resolve("files").toString(),
            "--data",
            folder.resolve(data).toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void writeFiles() throws IOException {
    Path files = Files.createDirectories(folder.resolve("files"));
    for (String day : List.of("20241001", "20241002")) {
      for (Slot slot : Slot.of(Slot.parse(day + "000000").day())) {
        var lines = new StringBuilder();
        long number = slot.start().getEpochSecond() / 900 * 1000;
        for (int i = 0; i < 40; i++) {
          lines.append(EventRows.fight(slot, number + i, "CHN", "PHL"));
        }
        byte[] zip = SlotFiles.zip(slot, Stream.ENGLISH, Kind.EVENTS, lines.toString());
        Files.write(files.resolve(slot.fileName(Stream.ENGLISH, Kind.EVENTS)), zip);
      }
    }
  }

  @Test
  void theLakeAfterSixKillsIsThatOfAnUndisturbedRun() throws Exception {
    writeFiles();
    long start = System.nanoTime();
    assertThat(start("undisturbed").waitFor()).isZero();
    long whole = (System.nanoTime() - start) / 1_000_000;
    SplittableRandom random = Seed.DEFAULT.generator(3);
    for (int kill = 0; kill < KILLS; kill++) {
      Process child = start("disturbed");
      if (!child.waitFor(random.nextLong(whole / 4, whole), TimeUnit.MILLISECONDS)) {
        child.toHandle().destroyForcibly();
        child.waitFor();
      }
    }
    assertThat(start("disturbed").waitFor()).isZero();

    assertThat(LakeContent.of(folder.resolve("disturbed")))
        .isEqualTo(LakeContent.of(folder.resolve("undisturbed")));
  }
}
