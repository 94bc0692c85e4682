package org.entente.event;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.entente.event.table.Table;

/**
 * The rows of the feed as immutable files; a reader sees a part as it was or as it is, never half
 * of it.
 */
public interface Lake {

  /** Writes a part; one that is there is replaced at once. A part without rows is removed. */
  void keep(Part part, Table rows);

  /**
   * The properties a part was kept with; empty where there is no such part or its file is damaged,
   * so that it is made again.
   */
  Optional<Map<String, String>> findProperties(Part part);

  /** Whether there is such a part and its file is whole. */
  boolean holds(Part part);

  /**
   * The events of a stream in the lake that came before a full hour and may come again behind it.
   */
  OpenWindows openWindows(Stream stream, Instant hour);

  /** Keeps a file as received until its part is complete, to make the part again from it. */
  void keepRaw(Part part, String fileName, byte[] bytes);

  Optional<byte[]> findRaw(Part part, String fileName);

  /** Drops the files as received of a part. */
  void dropRaw(Part part);
}
