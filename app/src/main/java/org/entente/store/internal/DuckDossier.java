package org.entente.store.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToLongFunction;
import org.entente.initiative.Dossier;
import org.entente.initiative.NamedFactor;
import org.entente.initiative.Seen;
import org.entente.initiative.Testimony;
import org.entente.store.internal.DossierRows.About;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is kept about an initiative from DuckDB, and remembers it until something about the
 * initiative is kept or removed: a picture as of any day is then drawn without a query.
 */
public final class DuckDossier implements Dossier {

  /** Where one initiative is remembered; its lock keeps two from asking for the same. */
  private static final class Place {
    private @Nullable About about;
    private long changes;
  }

  /** What was loaded before it was asked for, and the count of changes at which it was so. */
  private record Ahead(long changes, About about) {
    private static final Ahead NONE = new Ahead(-1, About.NOTHING);
  }

  private final Database database;
  private final ToLongFunction<String> changes;
  private final Map<String, Place> places = new ConcurrentHashMap<>();
  private final AtomicBoolean alone = new AtomicBoolean(true);
  private final Map<String, Ahead> ahead = new HashMap<>();
  private boolean isLoaded;

  /**
   * Nothing remembered yet.
   *
   * @param changes grows whenever something about an initiative, named by its slug, is kept or
   *     removed
   */
  public DuckDossier(Database database, ToLongFunction<String> changes) {
    this.database = database;
    this.changes = changes;
  }

  @Override
  public List<Seen<Testimony>> testimonies(String initiative) {
    return about(initiative).testimonies();
  }

  @Override
  public List<Seen<NamedFactor>> factors(String initiative) {
    return about(initiative).factors();
  }

  private About about(String initiative) {
    Place place = places.computeIfAbsent(initiative, slug -> new Place());
    synchronized (place) {
      long now = changes.applyAsLong(initiative);
      if (place.about == null || place.changes != now) {
        place.about = load(initiative, now);
        place.changes = now;
      }
      return place.about;
    }
  }

  /** The first one alone; whoever asks for a second one will ask for more. */
  private About load(String initiative, long now) {
    if (alone.compareAndSet(true, false)) {
      return one(initiative);
    }
    Ahead found = ahead(initiative);
    return found.changes() == now ? found.about() : one(initiative);
  }

  private About one(String initiative) {
    return database.read(
        connection ->
            DossierRows.load(connection, initiative).getOrDefault(initiative, About.NOTHING));
  }

  /** What of an initiative was loaded together with all others; each is given once. */
  private synchronized Ahead ahead(String initiative) {
    if (!isLoaded) {
      isLoaded = true;
      loadAll();
    }
    return Objects.requireNonNullElse(ahead.remove(initiative), Ahead.NONE);
  }

  private void loadAll() {
    Map<String, Long> before = new HashMap<>();
    database
        .list(
            "select distinct initiative from statement union select distinct initiative from"
                + " factor",
            List.of(),
            row -> row.getString(1))
        .forEach(slug -> before.put(slug, changes.applyAsLong(slug)));
    Map<String, About> all = database.read(connection -> DossierRows.load(connection, null));
    before.forEach(
        (slug, change) ->
            ahead.put(slug, new Ahead(change, all.getOrDefault(slug, About.NOTHING))));
  }
}
