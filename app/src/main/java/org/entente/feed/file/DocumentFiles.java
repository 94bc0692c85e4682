package org.entente.feed.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.core.Issues;
import org.entente.evidence.Document;
import org.entente.evidence.Documents;
import org.entente.evidence.SourceGrade;
import org.entente.feed.file.internal.EmailFormat;
import org.entente.feed.file.internal.HtmlFormat;
import org.entente.feed.file.internal.JsonFormat;
import org.entente.feed.file.internal.MarkdownFormat;
import org.entente.feed.file.internal.PdfFormat;
import org.entente.feed.file.internal.PlainFormat;

/** Reads files and folders of files as documents; what cannot be read becomes a counted issue. */
public final class DocumentFiles {

  /** Files above this size, in bytes, are refused: no article is that long. */
  public static final long LARGEST = 32L * 1024 * 1024;

  private static final List<DocumentFormat> FORMATS =
      List.of(
          new PlainFormat(),
          new MarkdownFormat(),
          new HtmlFormat(),
          new PdfFormat(),
          new JsonFormat(),
          new EmailFormat());

  private final LocalDate today;

  /** Documents read get {@code today} as the day they were first seen. */
  public DocumentFiles(LocalDate today) {
    this.today = today;
  }

  /** The files that a path stands for: itself, or everything below a folder, ordered by path. */
  public List<Path> list(Path path, Issues issues) {
    if (!Files.exists(path)) {
      issues.add("missing-file", path.toString(), "there is no such file or folder");
      return List.of();
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      issues.add("unreadable-folder", path.toString(), "cannot be listed: " + e.getMessage());
      return List.of();
    }
  }

  /** The document in one file, or nothing and an issue that says why. */
  public Optional<Document> read(Path file, Issues issues) {
    String place = file.toString();
    try {
      DocumentFormat format = format(file.getFileName().toString());
      return Optional.of(document(format, bytes(file), place, issues));
    } catch (UnreadableException e) {
      issues.add(e.at(place));
    } catch (IOException e) {
      issues.add("unreadable-file", place, "cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }

  /**
   * The document in a file that was handed over, or nothing and an issue that says why.
   *
   * @param name the file's name, by whose ending its format is known
   * @param bytes what is in it
   * @param place what is noted as the place it came from
   */
  public Optional<Document> read(String name, byte[] bytes, String place, Issues issues) {
    try {
      if (bytes.length == 0) {
        throw new UnreadableException("empty", "the file has no bytes");
      }
      return Optional.of(document(format(name), bytes, place, issues));
    } catch (UnreadableException e) {
      issues.add(e.at(place));
      return Optional.empty();
    }
  }

  private Document document(DocumentFormat format, byte[] bytes, String place, Issues issues)
      throws UnreadableException {
    var extract = format.extract(bytes, place, issues);
    if (extract.text().isBlank()) {
      throw new UnreadableException("empty", "holds no text");
    }
    return Documents.of(extract, place, today, SourceGrade.UNKNOWN);
  }

  /** Endings of the names of files that can be read, each with its dot. */
  public static List<String> endings() {
    return FORMATS.stream()
        .flatMap(format -> format.endings().stream())
        .sorted()
        .map(ending -> "." + ending)
        .toList();
  }

  private static byte[] bytes(Path file) throws IOException, UnreadableException {
    long size = Files.size(file);
    if (size == 0) {
      throw new UnreadableException("empty", "the file has no bytes");
    }
    if (size > LARGEST) {
      throw new UnreadableException(
          "too-large",
          String.format(
              Locale.ROOT,
              "%.1f MB is above the limit of %d MB; split the file",
              size / 1048576.0,
              LARGEST / 1048576));
    }
    return Files.readAllBytes(file);
  }

  private static DocumentFormat format(String fileName) throws UnreadableException {
    String name = fileName.toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    var known = new TreeSet<String>();
    for (DocumentFormat format : FORMATS) {
      if (format.endings().contains(ending)) {
        return format;
      }
      known.addAll(format.endings());
    }
    throw new UnreadableException(
        "unknown-format",
        "cannot tell the format from the name; expected one of ."
            + String.join(" .", new ArrayList<>(known)));
  }
}
