package org.entente.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.entente.core.AsOf;
import org.entente.core.Issues;
import org.entente.evidence.Document;
import org.entente.evidence.Hashes;
import org.entente.evidence.Origin;
import org.entente.evidence.Origins;
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
    var origins = new Origins();
    var placeById = new HashMap<String, String>();
    archive.forEach(
        kept -> {
          origins.remember(kept.document(), kept.origin().id());
          placeById.put(kept.document().id(), kept.document().place());
        });
    int done = 0;
    for (int from = 0; from < places.size(); from += CHUNK) {
      List<String> chunk = places.subList(from, Math.min(places.size(), from + CHUNK));
      List<Document> documents = load(chunk, issues, placeById);
      List<ReadDocument> read = readAll(documents, origins);
      archive.keep(read);
      read.forEach(taker);
      done += read.size();
      progress.at(from + chunk.size(), places.size());
    }
    return done;
  }

  private List<Document> load(List<String> places, Issues issues, Map<String, String> placeById) {
    var documents = new ArrayList<Document>();
    for (String place : places) {
      source.load(place, issues).map(d -> unlikeOthers(d, placeById)).ifPresent(documents::add);
    }
    return documents;
  }

  /** Two sources may give the same id to different texts: the second then gets an id of its own. */
  private Document unlikeOthers(Document document, Map<String, String> placeById) {
    String other = placeById.putIfAbsent(document.id(), document.place());
    if (other == null || other.equals(document.place()) || isKeptAs(document)) {
      return document;
    }
    String own = document.id() + "-" + Hashes.sha256(document.place()).substring(0, 8);
    placeById.put(own, document.place());
    return new Document(
        own,
        document.title(),
        document.text(),
        document.sentences(),
        document.published(),
        document.firstSeen(),
        document.publisher(),
        document.language(),
        document.place(),
        document.grade());
  }

  private boolean isKeptAs(Document document) {
    return archive
        .find(document.id(), new AsOf(document.firstSeen()))
        .map(kept -> kept.document().text().equals(document.text()))
        .orElse(false);
  }

  private List<ReadDocument> readAll(List<Document> documents, Origins origins) {
    List<Optional<ReadDocument>> kept =
        documents.stream().map(d -> archive.findKept(d, reader.version())).toList();
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
                          document, origin(document, origins), reading, reader.version())));
    }
    return read;
  }

  /** The origin it had when it was read before, if its wording has not changed. */
  private Origin origin(Document document, Origins origins) {
    return archive
        .find(document.id(), new AsOf(document.firstSeen()))
        .filter(before -> before.document().text().equals(document.text()))
        .map(ReadDocument::origin)
        .orElseGet(() -> origins.assign(document));
  }
}
