package org.entente.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.event.ArticleLedger;
import org.entente.event.EventSeries;
import org.entente.event.FeedLedger;
import org.entente.event.GraphMatches;
import org.entente.event.Lake;
import org.entente.event.SlotLedger;
import org.entente.initiative.Dossier;
import org.entente.reading.Archive;
import org.entente.reading.ReadingCounts;
import org.entente.reading.TextSearch;
import org.entente.reading.model.ModelAnswers;
import org.entente.reading.review.CorrectedDossier;
import org.entente.reading.review.Corrections;
import org.entente.store.Store;

/**
 * The store of one data folder: {@code entente.duckdb} is the truth, {@code index} can be made
 * again from it.
 */
public final class OpenStore implements Store {

  private final Database database;
  private final IndexedArchive archive;
  private final LakeFolder lake;
  private final DuckCorrections corrections;
  private final Dossier dossier;
  private final SlotLedger slots;
  private final FeedLedger feeds;
  private final ArticleLedger articles;
  private final GraphMatches matches;
  private final ReadingCounts counts;

  private OpenStore(Path folder, Database database, LuceneIndex index) {
    this.database = database;
    this.lake = new LakeFolder(folder.resolve("lake").resolve("gdelt"), database);
    this.corrections = new DuckCorrections(database);
    var duck = new DuckArchive(database);
    this.archive = new IndexedArchive(duck, corrections, index);
    corrections.tell(archive::refresh);
    this.dossier =
        new CorrectedDossier(new DuckDossier(database, duck::changes), corrections, archive);
    this.slots = new DuckLedger(database);
    this.feeds = new DuckFeedLedger(database);
    this.articles = new DuckArticleLedger(database);
    this.matches = new DuckGraphMatches(database);
    this.counts = new DuckReadingCounts(database, duck::changes);
  }

  public static OpenStore in(Path folder) {
    Database database = Database.open(folder.resolve("entente.duckdb"));
    Path indexFolder = folder.resolve("index");
    if (!LuceneIndex.isReadable(indexFolder)) {
      delete(indexFolder);
    }
    return new OpenStore(folder, database, new LuceneIndex(indexFolder));
  }

  private static void delete(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " is broken and cannot be removed", e);
    }
  }

  @Override
  public Archive archive() {
    return archive;
  }

  @Override
  public Dossier dossier() {
    return dossier;
  }

  @Override
  public Corrections corrections() {
    return corrections;
  }

  @Override
  public TextSearch textSearch() {
    return archive;
  }

  @Override
  public Lake lake() {
    return lake;
  }

  @Override
  public SlotLedger slotLedger() {
    return slots;
  }

  @Override
  public FeedLedger feedLedger() {
    return feeds;
  }

  @Override
  public ArticleLedger articleLedger() {
    return articles;
  }

  @Override
  public GraphMatches graphMatches() {
    return matches;
  }

  @Override
  public ReadingCounts readingCounts() {
    return counts;
  }

  @Override
  public ModelAnswers modelAnswers() {
    return new DuckModelAnswers(database);
  }

  @Override
  public EventSeries eventSeries() {
    return new LakeSeries(lake.folder(), database);
  }

  @Override
  public long writes() {
    return database.writes();
  }

  @Override
  public void close() {
    archive.close();
    database.close();
  }
}
