package org.entente.usecase;

import java.util.HashMap;
import java.util.Map;
import org.entente.evidence.Document;
import org.entente.evidence.Hashes;
import org.entente.evidence.Origin;
import org.entente.evidence.Origins;
import org.entente.reading.Archive;
import org.entente.reading.KeptText;
import org.jspecify.annotations.Nullable;

/**
 * What of all documents so far is needed to take in the next: where each came from and which origin
 * it has. Holds no texts. It is made when it is first wanted and follows what is kept; several may
 * use it at once.
 */
public final class KnownTexts {

  private record Kept(String wording, Origin origin) {}

  private static final long NONE = -1;

  private final Archive archive;
  private final Map<String, String> placeById = new HashMap<>();
  private final Map<String, Kept> kept = new HashMap<>();
  private Origins origins = new Origins();
  private long mark = NONE;
  private long removals = NONE;

  /** Nothing known yet of an archive's documents. */
  public KnownTexts(Archive archive) {
    this.archive = archive;
  }

  Archive archive() {
    return archive;
  }

  /** Takes in what was kept since; where a text was replaced or removed, all are taken in anew. */
  public synchronized void catchUp() {
    long now = archive.removals();
    if (now != removals) {
      forget();
      removals = now;
    }
    mark = archive.follow(mark, this::take);
  }

  /** Begins anew with the next, as after a failure: what was taken in may not have been kept. */
  synchronized void forget() {
    origins = new Origins();
    placeById.clear();
    kept.clear();
    mark = NONE;
    removals = NONE;
  }

  private void take(KeptText text) {
    placeById.put(text.id(), text.place());
    if (originOf(text.id(), text.text()) == null) {
      origins.remember(text.text(), text.day(), text.origin().id());
      keep(text.id(), text.text(), text.origin());
    }
  }

  private void keep(String id, String text, Origin origin) {
    kept.put(id, new Kept(Hashes.sha256(text), origin));
  }

  /** Two sources may give the same id to different texts: the second then gets an id of its own. */
  synchronized Document unlikeOthers(Document document) {
    String other = placeById.putIfAbsent(document.id(), document.place());
    if (other == null
        || other.equals(document.place())
        || originOf(document.id(), document.text()) != null) {
      return document;
    }
    String own = document.id() + "-" + Hashes.sha256(document.place()).substring(0, 8);
    placeById.put(own, document.place());
    return document.withId(own);
  }

  /** The origin it had when it was read before, if its wording has not changed; else found now. */
  synchronized Origin origin(Document document) {
    Origin origin = originOf(document.id(), document.text());
    if (origin == null) {
      origin = origins.assign(document);
      keep(document.id(), document.text(), origin);
    }
    return origin;
  }

  private @Nullable Origin originOf(String id, String text) {
    Kept before = kept.get(id);
    return before != null && before.wording().equals(Hashes.sha256(text)) ? before.origin() : null;
  }
}
