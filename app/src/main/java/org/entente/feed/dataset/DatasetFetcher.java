package org.entente.feed.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.entente.core.Failure;
import org.entente.feed.file.UnreadableException;
import org.entente.feed.page.GuardedHttp;

/** Fetches a dataset from its publisher piece by piece, so that a broken-off fetch goes on. */
public final class DatasetFetcher {

  private static final long PIECE = 4L << 20;
  private static final long LARGEST_FILE = 512L << 20;
  private static final int PARTIAL = 206;
  private static final int WHOLE = 200;
  private static final int BEYOND_THE_END = 416;

  private final Web web;
  private final DatasetFolder folder;

  /** Asks an address for a stretch of bytes. */
  public interface Web {

    /** The answer to a request with these headers. */
    GuardedHttp.Reply get(String address, Map<String, String> headers) throws UnreadableException;
  }

  public DatasetFetcher(Web web, DatasetFolder folder) {
    this.web = web;
    this.folder = folder;
  }

  /**
   * Fetches a dataset, unpacks the files wanted and keeps those whose checksum is right.
   *
   * @throws Failure of kind unable, saying what to do, where it cannot
   */
  public void fetch(Dataset dataset) {
    String address = dataset.download();
    if (address == null) {
      throw Failure.unable(
          dataset.id() + " is not fetched by itself: get it from " + dataset.page());
    }
    Path archive = folder.folder(dataset).resolve("download.part");
    try {
      Files.createDirectories(folder.folder(dataset));
      download(address, archive);
      unpack(dataset, archive);
      Files.deleteIfExists(archive);
    } catch (UnreadableException e) {
      throw Failure.unable(
          dataset.id()
              + ": "
              + e.getMessage()
              + "; what came is kept: run the command again when the network is there",
          e);
    } catch (DatasetFolder.ChecksumException e) {
      throw Failure.unable(
          dataset.id() + ": " + e.getMessage() + "; nothing was replaced, see " + dataset.page(),
          e);
    } catch (IOException e) {
      throw Failure.unable(dataset.id() + ": " + e.getMessage(), e);
    }
  }

  private void download(String address, Path archive) throws IOException, UnreadableException {
    boolean more = true;
    while (more) {
      long have = Files.exists(archive) ? Files.size(archive) : 0;
      String range = "bytes=" + have + "-" + (have + PIECE - 1);
      GuardedHttp.Reply reply = web.get(address, Map.of("Range", range));
      switch (reply.status()) {
        case PARTIAL -> {
          Files.write(archive, reply.body(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
          more = reply.body().length == PIECE;
        }
        case WHOLE -> {
          Files.write(archive, reply.body());
          more = false;
        }
        case BEYOND_THE_END -> more = false;
        default ->
            throw new UnreadableException(
                "refused", address + " answers with status " + reply.status());
      }
    }
  }

  private void unpack(Dataset dataset, Path archive) throws IOException {
    Set<String> wanted = new HashSet<>();
    dataset.files().forEach(part -> wanted.add(part.name()));
    byte[] bytes = Files.readAllBytes(archive);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        if (!entry.isDirectory() && wanted.contains(name)) {
          byte[] content = zip.readNBytes((int) LARGEST_FILE);
          wanted.remove(name);
          keep(dataset, name, content);
        }
      }
    }
    if (!wanted.isEmpty()) {
      Files.deleteIfExists(archive);
      throw new IOException(
          "the archive lacks " + String.join(", ", wanted) + "; see " + dataset.page());
    }
  }

  private void keep(Dataset dataset, String name, byte[] content) throws IOException {
    for (Dataset.Part part : dataset.files()) {
      if (part.name().equals(name)) {
        folder.keep(dataset, part, content);
      }
    }
  }
}
