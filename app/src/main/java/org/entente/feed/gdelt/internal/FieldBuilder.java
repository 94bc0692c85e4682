package org.entente.feed.gdelt.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.entente.event.table.ByteDictionary;
import org.entente.event.table.Column;
import org.jspecify.annotations.Nullable;

/** Collects one column; each distinct text is checked and parsed once. */
final class FieldBuilder implements Collector {

  private final Field field;
  private final ByteDictionary dictionary = new ByteDictionary();
  private long[] values = new long[64];
  private @Nullable String[] faults = new @Nullable String[64];
  private int[] codes = new int[1 << 10];
  private int rows;
  private int last = Column.NULL;
  private boolean anyFault;
  private String fault = "";

  FieldBuilder(Field field) {
    this.field = field;
  }

  @Override
  public int stage(byte[] bytes, int from, int to) {
    if (from == to) {
      return field.required() ? fault("is empty") : Column.NULL;
    }
    if (last >= 0 && dictionary.holds(last, bytes, from, to)) {
      return last;
    }
    int before = dictionary.size();
    int code = dictionary.add(bytes, from, to);
    if (code == before) {
      enter(code, bytes, from, to);
    }
    String wrong = faults[code];
    if (wrong != null) {
      return fault(wrong);
    }
    last = code;
    return code;
  }

  @Override
  public String fault() {
    return field.name() + " " + fault;
  }

  @Override
  public void add(int code) {
    if (rows == codes.length) {
      codes = Arrays.copyOf(codes, rows * 2);
    }
    codes[rows++] = code;
  }

  @Override
  public Column column() {
    int[] trimmed = Arrays.copyOf(codes, rows);
    var texts = new Column.Texts(field.name(), field.type().column(), rows, trimmed, dictionary);
    if (field.type().column().isBytes()) {
      return anyFault ? texts.pruned() : texts;
    }
    return new Column.Numbers(
        field.name(),
        field.type().column(),
        rows,
        trimmed,
        Arrays.copyOf(values, dictionary.size()));
  }

  private int fault(String reason) {
    fault = reason;
    anyFault = true;
    return FAULTY;
  }

  private void enter(int code, byte[] bytes, int from, int to) {
    if (code == values.length) {
      values = Arrays.copyOf(values, code * 2);
      faults = Arrays.copyOf(faults, code * 2);
    }
    if (field.type() == FieldType.TEXT) {
      return;
    }
    try {
      values[code] = field.type().parse(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      faults[code] = "is " + e.getMessage();
    }
  }
}
