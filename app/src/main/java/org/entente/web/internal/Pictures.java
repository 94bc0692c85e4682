package org.entente.web.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.AsOf;
import org.entente.initiative.Initiative;
import org.entente.initiative.Picture;
import org.entente.usecase.Workspace;

/** The pictures drawn lately, kept until what they rest on changes. */
final class Pictures {

  private static final int KEPT = 400;

  private record Key(String slug, LocalDate day) {}

  private final Workspace workspace;
  private final Map<Key, Picture> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long changes = -1;

  Pictures(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The picture of a known initiative. */
  Picture of(String slug, AsOf asOf) {
    var key = new Key(slug, asOf.day());
    long now = workspace.changes();
    synchronized (kept) {
      if (now != changes) {
        kept.clear();
        changes = now;
      }
      Picture known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Picture drawn = workspace.showPicture().show(slug, asOf, null);
    keep(key, drawn, now);
    return drawn;
  }

  private void keep(Key key, Picture drawn, long madeAfter) {
    synchronized (kept) {
      if (madeAfter != changes) {
        return;
      }
      kept.put(key, drawn);
      if (kept.size() > KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
  }

  /** The pictures of all initiatives, by slug. */
  List<Picture> all(AsOf asOf) {
    return workspace.initiatives().list().parallelStream()
        .map(Initiative::slug)
        .map(slug -> of(slug, asOf))
        .toList();
  }
}
