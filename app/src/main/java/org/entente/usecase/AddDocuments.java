package org.entente.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.core.Issue;
import org.entente.core.Issues;
import org.entente.evidence.Document;
import org.entente.feed.file.DocumentFiles;
import org.entente.reading.ReadDocument;
import org.entente.reading.Reader;
import org.jspecify.annotations.Nullable;

/** Takes in documents that are handed over as files, reads and keeps them. */
public final class AddDocuments {

  private static final int LONGEST_NAME = 120;

  private final DocumentFiles files;
  private final Reader reader;
  private final KnownTexts known;

  /** Documents get {@code today} as the day they were first seen. */
  public AddDocuments(LocalDate today, Reader reader, KnownTexts known) {
    this.files = new DocumentFiles(today);
    this.reader = reader;
    this.known = known;
  }

  /** A file that is handed over. */
  public record File(String name, byte[] content) {}

  /**
   * What became of one file.
   *
   * @param name the file's name
   * @param read the document with its reading; null where nothing could be had from it
   * @param issues what was wrong with it
   */
  public record Result(String name, @Nullable ReadDocument read, List<Issue> issues) {}

  /** Endings of the names of files that can be read, each with its dot. */
  public static List<String> endings() {
    return DocumentFiles.endings();
  }

  /** Reads and keeps files, each result in the order of its file. */
  public List<Result> add(List<File> handed) {
    var hand = new Hand(handed);
    var read = new ArrayList<ReadDocument>();
    List<String> places = IntStream.range(0, handed.size()).mapToObj(Integer::toString).toList();
    new ReadDocuments(hand, reader, known)
        .read(places, new Issues(), (done, total) -> {}, (each, proposals) -> read.add(each));
    var documents = read.iterator();
    var results = new ArrayList<Result>();
    for (int i = 0; i < handed.size(); i++) {
      results.add(
          new Result(
              name(handed.get(i)),
              hand.readable.get(i) ? documents.next() : null,
              hand.issues.get(i)));
    }
    return results;
  }

  /** The name without folders, control characters and excess length. */
  private static String name(File file) {
    String bare = file.name().replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
    return bare.length() > LONGEST_NAME ? bare.substring(bare.length() - LONGEST_NAME) : bare;
  }

  /** The files handed over, by their number, with what was found wrong with each. */
  private final class Hand implements ReadDocuments.Source {

    private final List<File> handed;
    private final List<Boolean> readable = new ArrayList<>();
    private final List<List<Issue>> issues = new ArrayList<>();

    Hand(List<File> handed) {
      this.handed = handed;
    }

    @Override
    public List<String> list(String argument, Issues all) {
      return List.of(argument);
    }

    @Override
    public Optional<Document> load(String place, Issues all) {
      File file = handed.get(Integer.parseInt(place));
      var own = new Issues();
      Optional<Document> document =
          files.read(name(file), file.content(), "upload: " + name(file), own);
      readable.add(document.isPresent());
      issues.add(own.list());
      return document;
    }
  }
}
