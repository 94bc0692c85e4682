package org.entente.feed.gdelt.internal;

import org.entente.event.table.Column;

/** Collects the values of one field, row after row. */
sealed interface Collector permits FieldBuilder, IdBuilder {

  /** Answer of {@link #stage} for a text that is no value of the field. */
  int FAULTY = -2;

  /** Looks at a field's text without adding it to a row; a code for {@link #add}. */
  int stage(byte[] bytes, int from, int to);

  /** Why the last text was {@link #FAULTY}, naming the field. */
  String fault();

  /** Adds a row that has the staged value. */
  void add(int code);

  Column column();
}
