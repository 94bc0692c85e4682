package org.entente.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.entente.core.Issues;
import org.entente.evidence.Document;
import org.entente.reading.Archive;
import org.entente.reading.ReadDocument;
import org.entente.reading.Reader;
import org.entente.reading.Reading;

/** Reads files, folders and addresses, keeps what was read, and hands it on in the order given. */
public final class ReadDocuments {

  private static final int CHUNK = 64;

  /** Where the documents come from; knows files and pages. */
  public interface Source {

    /** The single files or addresses that an argument stands for. */
    List<String> list(String argument, Issues issues);

    /** The document at one of them, or nothing and an issue. */
    Optional<Document> load(String place, Issues issues);
  }

  /** Told how far the work has come. */
  public interface Progress {
    void at(int done, int total);
  }

  private final Source source;
  private final Reader reader;
  private final Archive archive;

  public ReadDocuments(Source source, Reader reader, Archive archive) {
    this.source = source;
    this.reader = reader;
    this.archive = archive;
  }

  /**
   * Reads everything the arguments stand for.
   *
   * @param taker gets each document with its reading, in order
   * @return how many documents could be read
   */
  public int read(
      List<String> arguments, Issues issues, Progress progress, Consumer<ReadDocument> taker) {
    List<String> places =
        arguments.stream().flatMap(argument -> source.list(argument, issues).stream()).toList();
    var known = new KnownTexts(archive);
    int done = 0;
    for (int from = 0; from < places.size(); from += CHUNK) {
      List<String> chunk = places.subList(from, Math.min(places.size(), from + CHUNK));
      List<Document> documents = load(chunk, issues, known);
      List<ReadDocument> read = readAll(documents, known);
      archive.keep(read);
      read.forEach(taker);
      done += read.size();
      progress.at(from + chunk.size(), places.size());
    }
    return done;
  }

  private List<Document> load(List<String> places, Issues issues, KnownTexts known) {
    var documents = new ArrayList<Document>();
    for (String place : places) {
      source.load(place, issues).map(known::unlikeOthers).ifPresent(documents::add);
    }
    return documents;
  }

  private List<ReadDocument> readAll(List<Document> documents, KnownTexts known) {
    List<Optional<ReadDocument>> kept = archive.findKept(documents, reader.version());
    List<Reading> readings =
        IntStream.range(0, documents.size())
            .parallel()
            .mapToObj(
                i ->
                    kept.get(i)
                        .map(ReadDocument::reading)
                        .orElseGet(() -> reader.read(documents.get(i))))
            .toList();
    var read = new ArrayList<ReadDocument>();
    for (int i = 0; i < documents.size(); i++) {
      Document document = documents.get(i);
      Reading reading = Objects.requireNonNull(readings.get(i));
      read.add(
          kept.get(i)
              .orElseGet(
                  () ->
                      new ReadDocument(
                          document, known.origin(document), reading, reader.version())));
    }
    return read;
  }
}
