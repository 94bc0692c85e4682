package org.entente.reading;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.core.AsOf;
import org.entente.evidence.Document;

/** Keeps nothing: for reading whose results are only shown. */
public final class PassingArchive implements Archive {

  @Override
  public void keep(List<ReadDocument> batch) {}

  @Override
  public List<Optional<ReadDocument>> findKept(List<Document> documents, String reader) {
    return Collections.nCopies(documents.size(), Optional.empty());
  }

  @Override
  public Optional<ReadDocument> find(String id, AsOf asOf) {
    return Optional.empty();
  }

  @Override
  public SortedMap<String, ReadDocument> list(List<String> ids, AsOf asOf) {
    return new TreeMap<>();
  }

  @Override
  public List<ReadDocument> versions(List<String> ids) {
    return List.of();
  }

  @Override
  public void forEach(Consumer<KeptText> taker) {}

  @Override
  public long follow(long mark, Consumer<KeptText> taker) {
    return mark;
  }

  @Override
  public boolean hasCopies(String origin) {
    return false;
  }

  @Override
  public long removals() {
    return 0;
  }

  @Override
  public SortedMap<String, String> readersById(String readerPrefix) {
    return new TreeMap<>();
  }

  @Override
  public SortedMap<String, Integer> countByReader() {
    return new TreeMap<>();
  }

  @Override
  public void remove(List<String> ids) {}

  @Override
  public long changes() {
    return 0;
  }

  @Override
  public long changes(String initiative) {
    return 0;
  }

  @Override
  public Size size() {
    return new Size(0, 0);
  }
}
