package org.entente.feed.gdelt.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.ActorDirectory;
import org.entente.event.Kind;
import org.entente.event.Lines;
import org.entente.event.OpenWindows;
import org.entente.event.Slot;
import org.entente.event.table.Column;
import org.entente.event.table.Table;
import org.entente.feed.gdelt.GdeltReader;
import org.entente.feed.gdelt.GdeltRows;

/** Reads lines into columns, derives what follows from them and marks re-emissions. */
public final class DayReader implements GdeltReader {

  private final Kind kind;
  private final ActorDirectory actors;
  private final TableReader reader;
  private LocalDate day;

  public DayReader(Kind kind, LocalDate day, ActorDirectory actors) {
    this.kind = kind;
    this.day = day;
    this.actors = actors;
    reader = new TableReader(kind);
  }

  @Override
  public void begin(LocalDate other) {
    day = other;
    reader.clear();
  }

  @Override
  public void read(Slot slot, byte[] bytes, int length) {
    reader.read(slot, bytes, length);
  }

  @Override
  public GdeltRows finish(OpenWindows before) {
    return finish(before, day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  @Override
  public GdeltRows finish(OpenWindows before, Instant end) {
    Table rows = reader.rows();
    return switch (kind) {
      case EVENTS -> events(rows, before, Quarantine.micros(end));
      case MENTIONS -> plain(rows);
      case GKG -> plain(KnowledgeColumns.extend(rows));
    };
  }

  private GdeltRows events(Table rows, OpenWindows before, long end) {
    Reemissions.Marked marked = Reemissions.mark(rows, before, end);
    Table extended =
        EventColumns.extend(rows, new ActorCodes(actors, day), day)
            .withColumns(List.of(marked.reemissionOf()));
    return new GdeltRows(
        extended,
        reader.quarantined(),
        EventColumns.pairs(extended),
        lines(repeatsBySlot(rows.numbers("slot"), marked.reemissionOf())),
        marked.after());
  }

  private GdeltRows plain(Table rows) {
    long[] none = new long[reader.counts().size()];
    return new GdeltRows(rows, reader.quarantined(), null, lines(none), OpenWindows.NONE);
  }

  private long[] repeatsBySlot(Column.Numbers slots, Column.Numbers reemissionOf) {
    long[] repeats = new long[reader.counts().size()];
    int[] slotOfRow = java.util.Objects.requireNonNull(slots.codes());
    for (int row = 0; row < slotOfRow.length; row++) {
      repeats[slotOfRow[row]] += reemissionOf.isNull(row) ? 0 : 1;
    }
    return repeats;
  }

  private Map<Slot, Lines> lines(long[] repeats) {
    var lines = new LinkedHashMap<Slot, Lines>();
    reader
        .counts()
        .forEach(
            (slot, count) -> {
              long repeated = repeats[lines.size()];
              lines.put(
                  slot,
                  new Lines(
                      count.read(),
                      count.accepted() - repeated,
                      repeated,
                      count.quarantined(),
                      count.replaced()));
            });
    return lines;
  }
}
