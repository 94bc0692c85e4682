package org.entente.usecase;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.core.Issues;
import org.entente.evidence.Document;
import org.entente.evidence.Origin;
import org.entente.reading.Archive;
import org.entente.reading.Proposals;
import org.entente.reading.ReadDocument;
import org.entente.reading.Reader;
import org.jspecify.annotations.Nullable;

/** Reads files, folders and addresses, keeps what was read, and hands it on in the order given. */
public final class ReadDocuments {

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

  /** Gets each document with its reading. */
  public interface Taker {

    /**
     * Takes one document.
     *
     * @param proposals what became of what a connected model proposed; null where none was asked
     */
    void take(ReadDocument read, @Nullable Proposals proposals);
  }

  /** A document with its reading, on the way out. */
  private record Taken(ReadDocument read, @Nullable Proposals proposals) {}

  private final Source source;
  private final Reader reader;
  private final Archive archive;
  private final KnownTexts known;

  /** Reads into an archive, looking through it once for copies. */
  public ReadDocuments(Source source, Reader reader, Archive archive) {
    this(source, reader, new KnownTexts(archive));
  }

  /** Reads into the archive of the texts that are known. */
  public ReadDocuments(Source source, Reader reader, KnownTexts known) {
    this.source = source;
    this.reader = reader;
    this.archive = known.archive();
    this.known = known;
  }

  /**
   * Reads everything the arguments stand for.
   *
   * @param taker gets each document with its reading, in order
   * @return how many documents could be read
   */
  public int read(List<String> arguments, Issues issues, Progress progress, Taker taker) {
    List<String> places =
        arguments.stream().flatMap(argument -> source.list(argument, issues).stream()).toList();
    known.catchUp();
    boolean whole = false;
    try {
      int done = read(places, issues, progress, taker, reader.together());
      whole = true;
      return done;
    } finally {
      if (!whole) {
        known.forget();
      }
    }
  }

  private int read(
      List<String> places, Issues issues, Progress progress, Taker taker, int together) {
    int done = 0;
    for (int from = 0; from < places.size(); from += together) {
      List<String> chunk = places.subList(from, Math.min(places.size(), from + together));
      List<Document> documents = load(chunk, issues);
      List<Taken> read = readAll(documents);
      archive.keep(read.stream().map(Taken::read).toList());
      read.forEach(each -> hand(each, issues, taker));
      done += read.size();
      progress.at(from + chunk.size(), places.size());
    }
    return done;
  }

  private List<Document> load(List<String> places, Issues issues) {
    var documents = new ArrayList<Document>();
    for (String place : places) {
      source.load(place, issues).map(known::unlikeOthers).ifPresent(documents::add);
    }
    return documents;
  }

  /** How often a connected model was called so far. */
  public int calls() {
    return reader.calls();
  }

  private static void hand(Taken taken, Issues issues, Taker taker) {
    if (taken.proposals() != null) {
      taken.proposals().faults().forEach(issues::add);
    }
    taker.take(taken.read(), taken.proposals());
  }

  private List<Taken> readAll(List<Document> documents) {
    List<Optional<ReadDocument>> kept = archive.findKept(documents, reader.version());
    Iterator<Reader.Result> fresh =
        reader
            .readAll(
                IntStream.range(0, documents.size())
                    .filter(i -> kept.get(i).isEmpty())
                    .mapToObj(documents::get)
                    .toList())
            .iterator();
    var read = new ArrayList<Taken>();
    for (int i = 0; i < documents.size(); i++) {
      Document document = documents.get(i);
      read.add(
          kept.get(i)
              .map(before -> new Taken(before, reader.proposals(document).orElse(null)))
              .orElseGet(() -> taken(document, known.origin(document), fresh.next())));
    }
    return read;
  }

  private static Taken taken(Document document, Origin origin, Reader.Result result) {
    return new Taken(
        new ReadDocument(document, origin, result.reading(), result.version()), result.proposals());
  }
}
