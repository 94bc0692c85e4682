package org.entente.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.core.Seed;

/**
 * Kills an ingestion again and again at random moments and compares the lake with one that was made
 * undisturbed: {@code KillCheck OUT DAYS KILLS}, OUT as {@link WriteSlots} made it. All the while a
 * {@link LakeReader} looks at every file of the lake.
 */
public final class KillCheck {

  private static final int STEP_MILLIS = 5;

  private KillCheck() {}

  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    Path out = Path.of(arguments[0]);
    String days = arguments[1];
    int kills = Integer.parseInt(arguments[2]);
    Path disturbed = Files.createDirectories(out.resolve("disturbed"));
    Files.createSymbolicLink(disturbed.resolve("zips"), out.resolve("zips").toAbsolutePath());
    Child whole = Child.start(out, days);
    Duration longest = whole.ending();
    try (var reader = new LakeReader(lake(disturbed), out.resolve("links"))) {
      kill(disturbed, days, kills, longest);
      Child.start(disturbed, days).ending();
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

  /** Kills at any moment of the work itself, by the processor time of an undisturbed child. */
  private static void kill(Path disturbed, String days, int kills, Duration longest)
      throws IOException, InterruptedException {
    SplittableRandom random = Seed.DEFAULT.generator(1);
    Path events = lake(disturbed).resolve("events");
    int killed = 0;
    int finished = 0;
    int grown = 0;
    while (killed < kills) {
      Map<Path, FileTime> before = parts(events);
      Child child = Child.start(disturbed, days);
      if (child.killedAfter(Duration.ofNanos(random.nextLong(longest.toNanos())))) {
        killed++;
      } else {
        finished++;
      }
      Map<Path, FileTime> after = parts(events);
      grown += after.equals(before) ? 0 : 1;
      if (after.size() == Integer.parseInt(days)) {
        removeSome(after.keySet(), random);
      }
      if ((killed + finished) % 10 == 0) {
        tell(killed, finished, grown);
      }
    }
    tell(killed, finished, grown);
  }

  private static void tell(int killed, int finished, int grown) {
    System.out.printf(
        "%d kills, %d children that ended before; %d of them had written parts%n",
        killed, finished, grown);
  }

  private static Map<Path, FileTime> parts(Path events) throws IOException {
    var parts = new TreeMap<Path, FileTime>();
    if (Files.isDirectory(events)) {
      try (Stream<Path> walk = Files.walk(events)) {
        for (Path file : walk.filter(each -> each.endsWith("events.parquet")).toList()) {
          parts.put(file, Files.getLastModifiedTime(file));
        }
      }
    }
    return parts;
  }

  /** Gives a lake that is complete something to do again. */
  private static void removeSome(Set<Path> parts, SplittableRandom random) throws IOException {
    for (Path part : parts) {
      if (random.nextInt(4) > 0) {
        Files.delete(part);
      }
    }
  }

  private static Path lake(Path out) {
    return out.resolve("data").resolve("lake").resolve("gdelt");
  }

  /** An ingestion in a process of its own. */
  private record Child(Process process, BufferedReader output) {

    static Child start(Path out, String days) throws IOException {
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      Process process =
          new ProcessBuilder(
                  java,
                  "--enable-native-access=ALL-UNNAMED",
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  IngestBenchmark.class.getName(),
                  "entente",
                  out.toString(),
                  days)
              .redirectErrorStream(true)
              .start();
      return new Child(process, process.inputReader());
    }

    private void awaitWork() throws IOException {
      String line = output.readLine();
      while (line != null && !line.equals(IngestBenchmark.BEGIN)) {
        line = output.readLine();
      }
    }

    private Duration processor() {
      return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Waits for its end; the processor time of its work. */
    Duration ending() throws IOException, InterruptedException {
      awaitWork();
      Duration begin = processor();
      Duration last = begin;
      while (!process.waitFor(STEP_MILLIS, TimeUnit.MILLISECONDS)) {
        Duration now = processor();
        last = now.compareTo(last) > 0 ? now : last;
      }
      if (process.exitValue() != 0) {
        throw new IllegalStateException("an ingestion failed");
      }
      return last.minus(begin);
    }

    /** Kills it once its work took so much processor time; false if it had ended by then. */
    boolean killedAfter(Duration work) throws IOException, InterruptedException {
      awaitWork();
      Duration end = processor().plus(work);
      do {
        if (process.waitFor(STEP_MILLIS, TimeUnit.MILLISECONDS)) {
          return false;
        }
      } while (processor().compareTo(end) < 0);
      process.destroyForcibly().waitFor();
      return true;
    }
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
