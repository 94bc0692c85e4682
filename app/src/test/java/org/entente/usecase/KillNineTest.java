package org.entente.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.entente.core.Seed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reading that is killed at any moment is taken up again by the next start, without repair, and
 * ends in the same content.
 */
@Tag("slow")
class KillNineTest {

  private static final int DOCUMENTS = 500;
  private static final int ROUNDS = 5;
  private static final int KILLS = 10;
  private static final int KILLED = 128 + 9;
  private static final int LONGEST_START_MS = 1500;
  private static final int LONGEST_BATCH_MS = 120;

  @TempDir private Path temp;
  private Path documents;
  private int lines;

  @BeforeEach
  void writeDocuments() throws IOException {
    documents = Files.createDirectory(temp.resolve("documents"));
    KillNineDocuments.write(DOCUMENTS, documents);
  }

  @Test
  void contentAfterFiftyKillsEqualsThatOfAnUndisturbedRun() throws Exception {
    KeptContent undisturbed = undisturbed();
    SplittableRandom random = Seed.DEFAULT.generator(9);
    for (int round = 0; round < ROUNDS; round++) {
      Path folder = temp.resolve("round-" + round);
      for (int kill = 0; kill < KILLS; kill++) {
        startAndKill(folder, kill, random);
      }
      readToTheEnd(folder);
      assertThat(KeptContent.of(folder)).as("round " + round).isEqualTo(undisturbed);
    }
  }

  private KeptContent undisturbed() throws Exception {
    Path folder = temp.resolve("undisturbed");
    lines = readToTheEnd(folder);
    KeptContent content = KeptContent.of(folder);
    assertThat(content.statements()).hasSizeGreaterThan(DOCUMENTS);
    assertThat(content.factors()).hasSizeGreaterThan(DOCUMENTS / 2);
    assertThat(content.documents()).anyMatch(row -> row.contains("EXACT"));
    assertThat(content.hits()).allSatisfy(hits -> assertThat(hits).isNotEmpty());
    return content;
  }

  private int readToTheEnd(Path folder) throws Exception {
    try (var child = new ReadingChild(folder, documents, temp.resolve("tmp"))) {
      assertThat(child.waitForEnd()).as(child::errors).isZero();
      return child.lines();
    }
  }

  /**
   * Starts reading and kills it: one time in four while it starts, else after a random line of its
   * output and a random part of the batch that follows. The later of the round's kills come later
   * in the documents. A child that was done before its kill does not count: another is started and
   * killed sooner.
   */
  private void startAndKill(Path folder, int kill, SplittableRandom random) throws Exception {
    boolean atStart = random.nextInt(4) == 0;
    int step = lines / (KILLS + 1);
    int line = atStart ? 0 : random.nextInt(step * kill, step * (kill + 1));
    int delay = random.nextInt(atStart ? LONGEST_START_MS : LONGEST_BATCH_MS);
    while (!isKilled(folder, line, delay)) {
      line /= 2;
      delay /= 2;
    }
  }

  /** Whether the kill came before the child was done. */
  private boolean isKilled(Path folder, int line, int delay) throws Exception {
    try (var child = new ReadingChild(folder, documents, temp.resolve("tmp"))) {
      child.waitForLine(line);
      int status = child.killAfter(delay, TimeUnit.MILLISECONDS);
      assertThat(status).as(child::errors).isIn(KILLED, 0);
      return status == KILLED;
    }
  }
}
