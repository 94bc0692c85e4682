package org.entente.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.core.Seed;

/**
 * Kills an ingestion again and again at random moments and compares the lake with one that was made
 * undisturbed: {@code KillCheck OUT DAYS KILLS}, OUT as {@link WriteSlots} made it. After each kill
 * a reader looks at every file of the lake, none of which may be half written.
 */
public final class KillCheck {

  private static final Duration LONGEST = Duration.ofSeconds(12);

  private KillCheck() {}

  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    Path out = Path.of(arguments[0]);
    String days = arguments[1];
    int kills = Integer.parseInt(arguments[2]);
    Path disturbed = Files.createDirectories(out.resolve("disturbed"));
    Files.createSymbolicLink(disturbed.resolve("zips"), out.resolve("zips").toAbsolutePath());
    start(out, days).waitFor();
    SplittableRandom random = Seed.DEFAULT.generator(1);
    int killed = 0;
    int finished = 0;
    while (killed < kills) {
      Process child = start(disturbed, days);
      if (child.waitFor(random.nextLong(500, LONGEST.toMillis()), TimeUnit.MILLISECONDS)) {
        finished++;
        removeSome(disturbed.resolve("data").resolve("lake"), random);
      } else {
        child.destroyForcibly().waitFor();
        killed++;
        content(disturbed);
      }
    }
    start(disturbed, days).waitFor();
    String undisturbed = content(out);
    System.out.printf(
        Locale.ROOT,
        "%d kills, %d runs that ended before; undisturbed %s, disturbed %s: %s%n",
        killed,
        finished,
        undisturbed,
        content(disturbed),
        undisturbed.equals(content(disturbed)) ? "equal" : "DIFFERENT");
  }

  /** Gives a lake that is complete something to do again. */
  private static void removeSome(Path lake, SplittableRandom random) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(lake)) {
      files = walk.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
    for (Path file : files) {
      if (random.nextBoolean()) {
        Files.delete(file);
      }
    }
  }

  private static Process start(Path out, String days) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            IngestBenchmark.class.getName(),
            "entente",
            out.toString(),
            days)
        .redirectErrorStream(true)
        .redirectOutput(new File(out.toFile(), "child.log"))
        .start();
  }

  private static String content(Path out) throws SQLException, IOException {
    Path events = out.resolve("data").resolve("lake").resolve("gdelt").resolve("events");
    if (!Files.isDirectory(events) || isEmpty(events)) {
      return "nothing";
    }
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) || ' rows, checksum ' || sum(hash(t)) from read_parquet('"
                    + events
                    + "/**/*.parquet', hive_partitioning = true) t")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var walk = Files.walk(folder)) {
      return walk.noneMatch(file -> file.toString().endsWith(".parquet"));
    }
  }
}
