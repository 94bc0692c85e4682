package org.entente.reading.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes answers as a model would. */
final class Rows {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Rows() {}

  /** A row about the Asian NATO that needs no more words than these. */
  static Map<String, Object> row(int sentence, String quote, String actor, String stance) {
    var row = new LinkedHashMap<String, Object>();
    row.put("sentence", sentence);
    row.put("quote", quote);
    row.put("initiative", "asian-nato");
    row.put("actor", actor);
    row.put("speaker", "");
    row.put("level", "state");
    row.put("stance", stance);
    row.put("secondHand", false);
    return row;
  }

  /** The row with one field otherwise. */
  static Map<String, Object> with(Map<String, Object> row, String field, Object value) {
    var other = new LinkedHashMap<>(row);
    other.put(field, value);
    return other;
  }

  static String answer(Object... rows) {
    try {
      return JSON.writeValueAsString(Map.of("statements", List.of(rows)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
