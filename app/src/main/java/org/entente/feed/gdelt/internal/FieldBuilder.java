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
  private boolean anyFault;

  FieldBuilder(Field field) {
    this.field = field;
  }

  @Override
  public void collect(LineBlock block, byte[] bytes, int column) {
    if (rows + block.lines() > codes.length) {
      codes = Arrays.copyOf(codes, codes.length * 2);
    }
    for (int line = 0; line < block.lines(); line++) {
      if (block.isRefused(line)) {
        continue;
      }
      int from = column < 0 ? 0 : block.from(line, column);
      int to = column < 0 ? 0 : block.to(line, column);
      if (from == to) {
        codes[rows + line] = Column.NULL;
        if (field.required()) {
          refuse(block, line, "is empty");
        }
      } else {
        int code = code(bytes, from, to);
        codes[rows + line] = code;
        String wrong = faults[code];
        if (wrong != null) {
          refuse(block, line, wrong);
        }
      }
    }
  }

  @Override
  public void clear() {
    Arrays.fill(faults, 0, dictionary.size(), null);
    dictionary.clear();
    rows = 0;
    anyFault = false;
  }

  private int code(byte[] bytes, int from, int to) {
    int before = dictionary.size();
    int code = dictionary.add(bytes, from, to);
    if (code == before) {
      enter(code, bytes, from, to);
    }
    return code;
  }

  private void refuse(LineBlock block, int line, String reason) {
    block.refuse(line, field.name() + " " + reason);
    anyFault = true;
  }

  @Override
  public void keep(LineBlock block) {
    if (block.accepted() == block.lines()) {
      rows += block.lines();
      return;
    }
    int kept = rows;
    for (int line = 0; line < block.lines(); line++) {
      codes[kept] = codes[rows + line];
      kept += block.isRefused(line) ? 0 : 1;
    }
    rows = kept;
  }

  @Override
  public Column column() {
    var texts = new Column.Texts(field.name(), field.type().column(), rows, codes, dictionary);
    if (field.type().column().isBytes()) {
      return anyFault ? texts.pruned() : texts;
    }
    return new Column.Numbers(
        field.name(), field.type().column(), rows, codes, Arrays.copyOf(values, dictionary.size()));
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
