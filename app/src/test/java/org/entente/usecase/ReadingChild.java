package org.entente.usecase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.app.Main;

/** {@code entente read} in a process of its own, which can be killed. */
final class ReadingChild implements AutoCloseable {

  private final Process process;
  private final Path temporary;
  private final Path errors;
  private final Thread counter;
  private int lines;
  private boolean ended;

  ReadingChild(Path data, Path documents, Path temporary) throws IOException {
    this.temporary = Files.createDirectories(temporary);
    this.errors = temporary.resolve("errors");
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "read",
                "--data",
                data.toString(),
                "--format",
                "ndjson",
                documents.toString())
            .redirectError(errors.toFile())
            .start();
    counter = Thread.ofVirtual().start(this::countLines);
  }

  private void countLines() {
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      while (output.readLine() != null) {
        count();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      end();
    }
  }

  private synchronized void count() {
    lines++;
    notifyAll();
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }

  synchronized int lines() {
    return lines;
  }

  /** Waits until it has written so many lines, or has ended. */
  synchronized void waitForLine(int line) throws InterruptedException {
    while (lines < line && !ended) {
      wait();
    }
  }

  /** Waits until it ends by itself; returns its exit status. */
  int waitForEnd() throws InterruptedException {
    counter.join();
    return process.waitFor();
  }

  /** Lets it go on for so long and then kills it, if it lives yet; returns its exit status. */
  int killAfter(long time, TimeUnit unit) throws InterruptedException {
    if (!process.waitFor(time, unit)) {
      kill();
    }
    return waitForEnd();
  }

  /** By its handle, which unlike the process leaves the streams to be read to their end. */
  private void kill() {
    process.toHandle().destroyForcibly();
  }

  String errors() {
    try {
      return Files.readString(errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it and clears away what a killed process leaves in the folder for temporary files. */
  @Override
  public void close() throws IOException {
    kill();
    try (Stream<Path> walk = Files.walk(temporary)) {
      List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    }
  }
}
