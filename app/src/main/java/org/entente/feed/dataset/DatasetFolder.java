package org.entente.feed.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The datasets kept in a folder: one folder each, files written beside and renamed into place, the
 * checksums of the first copy written down.
 */
public final class DatasetFolder {

  private static final String CHECKSUMS = "checksums.txt";

  private final Path root;

  public DatasetFolder(Path root) {
    this.root = root;
  }

  /** How one file stands. */
  public enum State {
    MISSING,
    /** Its checksum is the expected one. */
    SOUND,
    /** Its checksum differs from the expected one. */
    CHANGED
  }

  /**
   * One file's standing.
   *
   * @param dataset the dataset
   * @param file the file's name
   * @param state how it stands
   * @param bytes its size; 0 where it is missing
   */
  public record Standing(Dataset dataset, String file, State state, long bytes) {}

  /** Where a file of a dataset lies, or would lie. */
  public Path path(Dataset dataset, String file) {
    return folder(dataset).resolve(file);
  }

  /** The folder of a dataset. */
  public Path folder(Dataset dataset) {
    return root.resolve("datasets").resolve(dataset.id());
  }

  /** How each file of a dataset stands, checksums recomputed. */
  public List<Standing> standing(Dataset dataset) {
    return dataset.files().stream().map(part -> standing(dataset, part)).toList();
  }

  private Standing standing(Dataset dataset, Dataset.Part part) {
    Path file = path(dataset, part.name());
    if (!Files.isRegularFile(file)) {
      return new Standing(dataset, part.name(), State.MISSING, 0);
    }
    try {
      String found = sha256(Files.readAllBytes(file));
      boolean sound = expected(dataset, part).map(found::equals).orElse(true);
      return new Standing(
          dataset, part.name(), sound ? State.SOUND : State.CHANGED, Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private Optional<String> expected(Dataset dataset, Dataset.Part part) {
    return part.sha256() != null ? Optional.of(part.sha256()) : writtenDown(dataset, part.name());
  }

  private Optional<String> writtenDown(Dataset dataset, String file) {
    Path list = folder(dataset).resolve(CHECKSUMS);
    if (!Files.isRegularFile(list)) {
      return Optional.empty();
    }
    try {
      return Files.readAllLines(list).stream()
          .filter(line -> line.endsWith("  " + file))
          .map(line -> line.substring(0, line.indexOf(' ')))
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(list + " cannot be read", e);
    }
  }

  /**
   * Keeps a file whose checksum is the expected one, or the first seen.
   *
   * @throws ChecksumException where it is another
   */
  public void keep(Dataset dataset, Dataset.Part part, byte[] content) throws IOException {
    String found = sha256(content);
    Optional<String> expected = expected(dataset, part);
    if (expected.isPresent() && !expected.get().equals(found)) {
      throw new ChecksumException(part.name(), expected.get(), found);
    }
    Files.createDirectories(folder(dataset));
    Path beside = folder(dataset).resolve(part.name() + ".new");
    Files.write(beside, content);
    Files.move(
        beside,
        path(dataset, part.name()),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    if (expected.isEmpty()) {
      Path list = folder(dataset).resolve(CHECKSUMS);
      String before = Files.isRegularFile(list) ? Files.readString(list) : "";
      Files.writeString(list, before + found + "  " + part.name() + "\n", StandardCharsets.UTF_8);
    }
  }

  /** A file that is not what was expected. */
  public static final class ChecksumException extends IOException {

    private static final long serialVersionUID = 1L;

    ChecksumException(String file, String expected, String found) {
      super(file + " has checksum " + found + ", expected " + expected);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
