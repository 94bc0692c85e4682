package org.entente.web.internal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.entente.core.AsOf;
import org.entente.initiative.Initiative;
import org.entente.initiative.Picture;
import org.entente.reading.ReadingCounts;
import org.entente.usecase.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What was drawn and calculated lately, kept until what it rests on changes. A picture of an
 * earlier day is kept from the second asking on: most are asked for once, for the front page, and
 * keeping them all costs the memory collector more than drawing a few of them again.
 */
final class Pictures {

  /**
   * Statements in all pictures that are kept. A picture takes some 30 bytes for each and shares the
   * statements themselves with the others of its initiative, so that none of an earlier state is
   * kept.
   */
  private static final long STATEMENTS = 3_000_000;

  /** What a picture takes besides, as many statements would. */
  private static final int BARE = 3000;

  private static final int COUNTS = 400;

  /** How many pictures that were asked for once are remembered as such. */
  private static final int ASKED = 5000;

  private record Key(String slug, LocalDate day, @Nullable LocalDate since) {}

  private final Workspace workspace;
  private final Fresh<Key, Picture> pictures;
  private final Fresh<Key, List<ReadingCounts.Day>> counts;
  private final Supplier<LocalDate> newest;
  private final Set<Key> asked =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Boolean> eldest) {
                  return size() > ASKED;
                }
              }));

  /** The state of each initiative in which pictures were last asked for. */
  private final Map<String, Long> states = new ConcurrentHashMap<>();

  /**
   * Nothing kept yet.
   *
   * @param newest the newest day that can be shown
   */
  Pictures(Workspace workspace, Supplier<LocalDate> newest) {
    this.workspace = workspace;
    this.newest = newest;
    this.pictures =
        new Fresh<>(
            key -> workspace.changes(key.slug()),
            STATEMENTS,
            picture -> picture.statements() + BARE,
            this::draw);
    this.counts =
        new Fresh<>(
            key -> workspace.changes(),
            COUNTS,
            key -> workspace.monitoring().counts().byDay(key.slug(), new AsOf(key.day())));
  }

  /** The picture of a known initiative over the standard period of change. */
  Picture of(String slug, AsOf asOf) {
    return picture(new Key(slug, asOf.day(), null));
  }

  /** The picture of a known initiative with what changed since a day. */
  Picture since(String slug, AsOf asOf, LocalDate since) {
    return picture(new Key(slug, asOf.day(), since));
  }

  private Picture picture(Key key) {
    long now = workspace.changes(key.slug());
    Long before = states.put(key.slug(), now);
    if (before != null && before != now) {
      pictures.removeIf(other -> other.slug().equals(key.slug()));
    }
    boolean isWanted = key.day().equals(newest.get()) || !asked.add(key);
    return isWanted ? pictures.get(key) : draw(key);
  }

  private Picture draw(Key key) {
    return workspace.showPicture().show(key.slug(), new AsOf(key.day()), key.since());
  }

  /** Documents read by day, those that concern the initiative and all. */
  List<ReadingCounts.Day> counts(String slug, AsOf asOf) {
    return counts.get(new Key(slug, asOf.day(), null));
  }

  /** The pictures of all initiatives, by slug. */
  List<Picture> all(AsOf asOf) {
    return workspace.initiatives().list().parallelStream()
        .map(Initiative::slug)
        .map(slug -> of(slug, asOf))
        .toList();
  }
}
