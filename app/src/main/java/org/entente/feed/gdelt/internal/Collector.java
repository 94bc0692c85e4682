package org.entente.feed.gdelt.internal;

import java.util.List;
import org.entente.event.table.Column;

/** Collects the values of one field or of some neighbouring ones, block after block. */
sealed interface Collector permits FieldBuilder, FieldGroup, IdBuilder {

  /**
   * Takes fields of the lines that are not refused; refuses those whose text is no value of its
   * field.
   *
   * @param bytes what the block's fields lie in
   * @param places the column of each field of the format, or -1 where the lines have none
   * @param field the first of its own fields
   */
  void collect(LineBlock block, byte[] bytes, int[] places, int field);

  /** Keeps what was taken from the block last collected, except from lines since refused. */
  void keep(LineBlock block);

  /** What was kept, one column for each field; it lasts until the collector is cleared. */
  List<Column> columns();

  /** Forgets all rows. */
  void clear();
}
