package org.entente.benchmarks;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.entente.event.Contents;
import org.entente.event.Slot;

/**
 * Reads a lake again and again while others write it, and finds any file that shows a slot by
 * halves: each must hold exactly the rows that its own properties promise.
 */
final class LakeReader implements AutoCloseable {

  private static final long PAUSE = 50_000_000;

  private final Path lake;
  private final Path links;
  private final Thread thread = new Thread(this::readOn, "reader");
  private final List<String> faults = new ArrayList<>();
  private volatile boolean closed;
  private long files;

  LakeReader(Path lake, Path scratch) throws IOException {
    this.lake = lake;
    this.links = Files.createDirectories(scratch);
    thread.start();
  }

  private void readOn() {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      for (int round = 0; !closed; round++) {
        for (Path file : parts()) {
          read(file, links.resolve(round + ".parquet"), connection);
        }
        LockSupport.parkNanos(PAUSE);
      }
    } catch (SQLException | IOException e) {
      fault("the reader itself failed: " + e);
    }
  }

  private List<Path> parts() throws IOException {
    var found = new ArrayList<Path>();
    if (Files.isDirectory(lake)) {
      Files.walkFileTree(lake, new Parts(found));
    }
    return found;
  }

  /** Looks through a name of its own, so that rows and properties are of one file. */
  private void read(Path file, Path link, Connection connection) throws IOException {
    try {
      Files.createLink(link, file);
    } catch (NoSuchFileException e) {
      return;
    }
    try {
      Map<Slot, Long> promised = promised(link, connection);
      boolean events = file.getFileName().toString().startsWith("events");
      Map<Slot, Long> held = held(link, connection);
      if (events && !promised.equals(held)) {
        fault(file + " promises " + promised + " and holds " + held);
      }
      files++;
    } catch (SQLException e) {
      fault(file + " cannot be read: " + e.getMessage());
    } finally {
      Files.delete(link);
    }
  }

  private static Map<Slot, Long> promised(Path file, Connection connection) throws SQLException {
    var properties = new TreeMap<String, String>();
    try (var query =
        connection.prepareStatement(
            "select decode(key), decode(value) from parquet_kv_metadata(?)")) {
      query.setString(1, file.toString());
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          properties.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    var promised = new TreeMap<Slot, Long>();
    Contents.of(properties)
        .files()
        .forEach(
            (slot, source) -> {
              long kept = source.lines().accepted() + source.lines().reemitted();
              if (kept > 0) {
                promised.put(slot, kept);
              }
            });
    return promised;
  }

  private static Map<Slot, Long> held(Path file, Connection connection) throws SQLException {
    var held = new TreeMap<Slot, Long>();
    try (var query =
        connection.prepareStatement("select slot, count(*) from read_parquet(?) group by slot")) {
      query.setString(1, file.toString());
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          LocalDateTime slot = rows.getObject(1, LocalDateTime.class);
          held.put(new Slot(slot.toInstant(ZoneOffset.UTC)), rows.getLong(2));
        }
      }
    }
    return held;
  }

  private synchronized void fault(String fault) {
    faults.add(fault);
  }

  /** What was wrong so far. */
  synchronized List<String> faults() {
    return List.copyOf(faults);
  }

  /** How many files were read so far. */
  long files() {
    return files;
  }

  @Override
  public void close() {
    closed = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Collects parts; what vanishes while it looks was never content or is there anew. */
  private static final class Parts extends SimpleFileVisitor<Path> {

    private final List<Path> found;

    Parts(List<Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      if (name.endsWith(".parquet") && !name.startsWith(".")) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      return FileVisitResult.CONTINUE;
    }
  }
}
