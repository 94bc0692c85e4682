package org.entente.store.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.actor.Level;
import org.entente.core.PartialDate;
import org.entente.evidence.Document;
import org.entente.evidence.Origin;
import org.entente.evidence.Passage;
import org.entente.evidence.Sentences;
import org.entente.evidence.SourceGrade;
import org.entente.initiative.Factor;
import org.entente.initiative.Stance;
import org.entente.initiative.Statement;
import org.entente.reading.KeptText;
import org.jspecify.annotations.Nullable;

/** Turns rows of the tables into records of the domain. */
final class Rows {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};

  private Rows() {}

  static Document document(ResultSet row) throws SQLException {
    String text = row.getString("text");
    return new Document(
        row.getString("id"),
        row.getString("title"),
        text,
        Sentences.split(text),
        date(row, "published_first", "published_last"),
        day(row, "first_seen"),
        row.getString("publisher"),
        row.getString("language"),
        row.getString("place"),
        SourceGrade.parse(row.getString("grade")));
  }

  /** Of a query for id, text, day, place, origin and likeness. */
  static KeptText text(ResultSet row) throws SQLException {
    return new KeptText(
        row.getString(1),
        row.getString(2),
        row.getDate(3).toLocalDate(),
        row.getString(4),
        new Origin(row.getString(5), Origin.Likeness.valueOf(row.getString(6))));
  }

  static Statement statement(ResultSet row) throws SQLException {
    return new Statement(
        row.getString("statement_id"),
        row.getString("initiative"),
        row.getString("actor"),
        row.getString("speaker"),
        Level.valueOf(row.getString("level")),
        Stance.valueOf(row.getString("stance")),
        date(row, "date_first", "date_last"),
        row.getDouble("confidence"),
        row.getString("cue"),
        passage(row),
        row.getBoolean("second_hand"),
        row.getString("rule"),
        strings(row.getString("steps")));
  }

  static Factor factor(ResultSet row) throws SQLException {
    return new Factor(
        Factor.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getString("initiative"),
        row.getString("topic"),
        row.getString("phrase"),
        passage(row),
        row.getString("rule"));
  }

  static String json(List<String> strings) {
    try {
      return JSON.writeValueAsString(strings);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list of strings is JSON", e);
    }
  }

  static List<String> strings(String json) {
    try {
      return JSON.readValue(json, STRINGS);
    } catch (JsonProcessingException e) {
      throw new StoreException(e);
    }
  }

  private static Passage passage(ResultSet row) throws SQLException {
    return new Passage(
        row.getString("document"),
        row.getInt("sentence"),
        row.getInt("start_at"),
        row.getInt("end_at"),
        row.getString("passage"));
  }

  private static @Nullable PartialDate date(ResultSet row, String first, String last)
      throws SQLException {
    Date from = row.getDate(first);
    return from == null ? null : new PartialDate(from.toLocalDate(), day(row, last));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getDate(column).toLocalDate();
  }
}
