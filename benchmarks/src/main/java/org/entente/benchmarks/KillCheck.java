package org.entente.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.core.Seed;

/**
 * Kills an ingestion again and again at random moments and compares the lake with one that was made
 * undisturbed: {@code KillCheck OUT DAYS KILLS [SECONDS]}, OUT as {@link WriteSlots} made it,
 * SECONDS the longest that a child may live. All the while a {@link LakeReader} looks at every file
 * of the lake.
 */
public final class KillCheck {

  private static final int LONGEST_SECONDS = 12;

  private KillCheck() {}

  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    Path out = Path.of(arguments[0]);
    String days = arguments[1];
    int kills = Integer.parseInt(arguments[2]);
    Path disturbed = Files.createDirectories(out.resolve("disturbed"));
    Files.createSymbolicLink(disturbed.resolve("zips"), out.resolve("zips").toAbsolutePath());
    start(out, days).waitFor();
    long longest = arguments.length > 3 ? Long.parseLong(arguments[3]) : LONGEST_SECONDS;
    try (var reader = new LakeReader(lake(disturbed), out.resolve("links"))) {
      kill(disturbed, days, kills, longest * 1000);
      start(disturbed, days).waitFor();
      reader.faults().forEach(System.out::println);
      System.out.printf(
          Locale.ROOT,
          "a reader read %,d files meanwhile, %d of them by halves or not at all%n",
          reader.files(),
          reader.faults().size());
    }
    boolean equal = content(out).equals(content(disturbed));
    System.out.println("undisturbed " + content(out));
    System.out.println("disturbed   " + content(disturbed));
    System.out.println(equal ? "equal" : "DIFFERENT");
    System.exit(equal ? 0 : 1);
  }

  private static void kill(Path disturbed, String days, int kills, long longest)
      throws IOException, InterruptedException {
    SplittableRandom random = Seed.DEFAULT.generator(1);
    int killed = 0;
    int finished = 0;
    while (killed < kills) {
      Process child = start(disturbed, days);
      if (child.waitFor(random.nextLong(500, longest), TimeUnit.MILLISECONDS)) {
        finished++;
        removeSome(lake(disturbed).resolve("events"), random);
      } else {
        child.destroyForcibly().waitFor();
        killed++;
      }
      if ((killed + finished) % 20 == 0) {
        System.out.printf("%d kills, %d runs that ended before%n", killed, finished);
      }
    }
    System.out.printf("%d kills, %d runs that ended before%n", killed, finished);
  }

  private static Path lake(Path out) {
    return out.resolve("data").resolve("lake").resolve("gdelt");
  }

  /** Gives a lake that is complete something to do again. */
  private static void removeSome(Path events, SplittableRandom random) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(events)) {
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

  /** Rows and a checksum over every column of each section, and the ledger's sums. */
  private static String content(Path out) throws SQLException {
    var content = new StringBuilder();
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      for (String section : List.of("events", "pairs")) {
        String files = lake(out).resolve(section) + "/**/*.parquet";
        content.append(section).append(' ');
        content.append(
            single(
                statement,
                "select count(*) || ' rows, checksum ' || sum(hash(t)) from read_parquet('"
                    + files
                    + "', hive_partitioning = true) t"));
        content.append("; ");
      }
      statement.execute("attach '" + out.resolve("data/entente.duckdb") + "' as kept (read_only)");
      content.append("ledger ");
      content.append(
          single(
              statement,
              "select count(*) || ' files, ' || sum(lines_read) || ' lines' from kept.slot where"
                  + " state = 'present'"));
    }
    return content.toString();
  }

  private static String single(Statement statement, String query) throws SQLException {
    try (var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
