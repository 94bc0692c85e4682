package org.entente.feed.gdelt.internal;

import org.entente.event.table.Column;

/** Collects the values of one field, block after block. */
sealed interface Collector permits FieldBuilder, IdBuilder {

  /**
   * Takes a column of the lines that are not refused; refuses those whose text is no value of the
   * field.
   *
   * @param bytes what the block's fields lie in
   * @param column the field's place in the lines, or -1 where they have none
   */
  void collect(LineBlock block, byte[] bytes, int column);

  /** Keeps what was taken from the block last collected, except from lines since refused. */
  void keep(LineBlock block);

  /** What was kept; it lasts until the collector is cleared. */
  Column column();

  /** Forgets all rows. */
  void clear();
}
