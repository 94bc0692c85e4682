package org.entente.feed.gdelt.internal;

import java.util.Arrays;
import java.util.List;
import org.entente.event.table.ByteDictionary;
import org.entente.event.table.Column;
import org.jspecify.annotations.Nullable;

/**
 * Collects neighbouring fields whose values mostly come together, as those of a place or an actor
 * do: each distinct run of them is looked up once, whatever the number of its fields.
 */
final class FieldGroup implements Collector {

  private final List<FieldBuilder> fields;
  private final ByteDictionary wholes = new ByteDictionary();

  /** For each run the code of each field. */
  private int[] codes;

  private @Nullable String[] faults = new @Nullable String[64];
  private final int[] groups = new int[LineBlock.MOST_LINES];

  FieldGroup(List<FieldBuilder> fields) {
    this.fields = List.copyOf(fields);
    codes = new int[faults.length * fields.size()];
  }

  @Override
  public void collect(LineBlock block, byte[] bytes, int[] places, int first) {
    if (!areNeighbours(places, first)) {
      for (int i = 0; i < fields.size(); i++) {
        fields.get(i).collect(block, bytes, places, first + i);
      }
      return;
    }
    int column = places[first];
    int lastColumn = column + fields.size() - 1;
    for (int line = 0; line < block.lines(); line++) {
      if (block.isRefused(line)) {
        groups[line] = 0;
        continue;
      }
      int from = block.from(line, column);
      int before = wholes.size();
      int group = wholes.add(bytes, from, block.to(line, lastColumn));
      if (group == before) {
        enter(group, block, line, bytes, column);
      }
      groups[line] = group;
      String wrong = faults[group];
      if (wrong != null) {
        block.refuse(line, wrong);
      }
    }
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).collect(block, groups, codes, fields.size(), i);
    }
  }

  private boolean areNeighbours(int[] places, int first) {
    return places[first] >= 0
        && places[first + fields.size() - 1] == places[first] + fields.size() - 1;
  }

  /** Adds the fields of a run that is new, up to the first that is no value. */
  private void enter(int group, LineBlock block, int line, byte[] bytes, int column) {
    if (group == faults.length) {
      faults = Arrays.copyOf(faults, group * 2);
      codes = Arrays.copyOf(codes, codes.length * 2);
    }
    for (int i = 0; i < fields.size() && faults[group] == null; i++) {
      FieldBuilder field = fields.get(i);
      int code = field.add(bytes, block.from(line, column + i), block.to(line, column + i));
      codes[group * fields.size() + i] = code;
      faults[group] = field.fault(code);
    }
  }

  @Override
  public void keep(LineBlock block) {
    fields.forEach(field -> field.keep(block));
  }

  @Override
  public List<Column> columns() {
    return fields.stream().flatMap(field -> field.columns().stream()).toList();
  }

  @Override
  public void clear() {
    Arrays.fill(faults, 0, wholes.size(), null);
    wholes.clear();
    fields.forEach(FieldBuilder::clear);
  }
}
