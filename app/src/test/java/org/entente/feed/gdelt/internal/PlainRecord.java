package org.entente.feed.gdelt.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.event.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One line as the raw record of strings that it is, judged field by field: what the reader of
 * columns must agree with.
 *
 * @param fault why it is no row; empty where it is one
 * @param values its fields by name, null where empty
 */
record PlainRecord(String fault, Map<String, @Nullable Object> values) {

  /** The lines of a file; only a line feed ends one. */
  static List<PlainRecord> list(Kind kind, byte[] file) {
    var records = new ArrayList<PlainRecord>();
    int start = 0;
    for (int at = 0; at <= file.length; at++) {
      boolean ends = at == file.length ? start < at : file[at] == '\n';
      if (ends) {
        int end = at > start && file[at - 1] == '\r' ? at - 1 : at;
        records.add(of(kind, new String(file, start, end - start, StandardCharsets.UTF_8)));
        start = at + 1;
      }
    }
    return records;
  }

  private static PlainRecord of(Kind kind, String line) {
    Format format = Formats.of(kind);
    String[] columns = line.split("\t", -1);
    int[] places = format.places().get(columns.length);
    if (line.indexOf('\0') >= 0) {
      return new PlainRecord("holds a zero byte", Map.of());
    }
    if (places == null) {
      return new PlainRecord(columns.length + " columns, expected " + format.expected(), Map.of());
    }
    var values = new LinkedHashMap<String, @Nullable Object>();
    for (int i = 0; i < places.length; i++) {
      Field field = format.fields().get(i);
      String text = places[i] < 0 ? "" : columns[places[i]];
      try {
        values.put(field.name(), value(field, text));
      } catch (IllegalArgumentException e) {
        return new PlainRecord(field.name() + " is " + e.getMessage(), Map.of());
      }
    }
    return new PlainRecord("", values);
  }

  private static @Nullable Object value(Field field, String text) {
    if (field.type() == FieldType.ID) {
      if (!text.matches("[0-9]{1,18}")) {
        throw new IllegalArgumentException("no number of 1 to 18 digits");
      }
      return Long.parseLong(text);
    }
    if (text.isEmpty()) {
      if (field.required()) {
        throw new IllegalArgumentException("empty");
      }
      return null;
    }
    long parsed = field.type().parse(text);
    return field.type().column().isBytes() ? text : (Object) parsed;
  }
}
