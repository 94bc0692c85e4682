package org.entente.feed.gdelt.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
  public void collect(LineBlock block, byte[] bytes, int[] places, int first) {
    int column = places[first];
    ensure(block);
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
        int code = add(bytes, from, to);
        codes[rows + line] = code;
        String wrong = faults[code];
        if (wrong != null) {
          refuse(block, line, wrong);
        }
      }
    }
  }

  /**
   * Takes values that were added before.
   *
   * @param groups for each line the number of its group
   * @param of for each group its values' codes, {@code stride} a group, this field's at {@code at}
   */
  void collect(LineBlock block, int[] groups, int[] of, int stride, int at) {
    ensure(block);
    for (int line = 0; line < block.lines(); line++) {
      codes[rows + line] = of[groups[line] * stride + at];
    }
  }

  private void ensure(LineBlock block) {
    if (rows + block.lines() > codes.length) {
      codes = Arrays.copyOf(codes, codes.length * 2);
    }
  }

  /** The number of a text, which is checked and parsed if it is new. */
  int add(byte[] bytes, int from, int to) {
    if (from == to) {
      return Column.NULL;
    }
    int before = dictionary.size();
    int code = dictionary.add(bytes, from, to);
    if (code == before) {
      enter(code, bytes, from, to);
    }
    return code;
  }

  /** Why a text is no value of the field, with the field's name; null where it is one. */
  @Nullable String fault(int code) {
    String wrong = code != Column.NULL ? faults[code] : field.required() ? "is empty" : null;
    if (wrong == null) {
      return null;
    }
    anyFault = true;
    return field.name() + " " + wrong;
  }

  @Override
  public void clear() {
    Arrays.fill(faults, 0, dictionary.size(), null);
    dictionary.clear();
    rows = 0;
    anyFault = false;
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
  public List<Column> columns() {
    return List.of(column());
  }

  private Column column() {
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
