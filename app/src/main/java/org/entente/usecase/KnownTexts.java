package org.entente.usecase;

import java.util.HashMap;
import java.util.Map;
import org.entente.evidence.Document;
import org.entente.evidence.Hashes;
import org.entente.evidence.Origin;
import org.entente.evidence.Origins;
import org.entente.reading.Archive;
import org.jspecify.annotations.Nullable;

/**
 * What of all documents so far is needed to take in the next: where each came from and which origin
 * it has. Holds no texts.
 */
final class KnownTexts {

  private record Kept(String wording, Origin origin) {}

  private final Origins origins = new Origins();
  private final Map<String, String> placeById = new HashMap<>();
  private final Map<String, Kept> kept = new HashMap<>();

  KnownTexts(Archive archive) {
    archive.forEach(
        text -> {
          origins.remember(text.text(), text.day(), text.origin().id());
          placeById.put(text.id(), text.place());
          keep(text.id(), text.text(), text.origin());
        });
  }

  private void keep(String id, String text, Origin origin) {
    kept.put(id, new Kept(Hashes.sha256(text), origin));
  }

  /** Two sources may give the same id to different texts: the second then gets an id of its own. */
  Document unlikeOthers(Document document) {
    String other = placeById.putIfAbsent(document.id(), document.place());
    if (other == null || other.equals(document.place()) || keptOrigin(document) != null) {
      return document;
    }
    String own = document.id() + "-" + Hashes.sha256(document.place()).substring(0, 8);
    placeById.put(own, document.place());
    return document.withId(own);
  }

  /** The origin it had when it was read before, if its wording has not changed; else found now. */
  Origin origin(Document document) {
    Origin origin = keptOrigin(document);
    if (origin == null) {
      origin = origins.assign(document);
      keep(document.id(), document.text(), origin);
    }
    return origin;
  }

  private @Nullable Origin keptOrigin(Document document) {
    Kept before = kept.get(document.id());
    return before != null && before.wording().equals(Hashes.sha256(document.text()))
        ? before.origin()
        : null;
  }
}
