package org.entente.feed.gdelt.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.event.table.ColumnType;
import org.entente.event.table.Table;
import org.jspecify.annotations.Nullable;

/** What follows from a knowledge-graph row's own columns: title, tone, language. */
final class KnowledgeColumns {

  private static final Pattern TITLE = Pattern.compile("<PAGE_TITLE>(.*?)</PAGE_TITLE>");
  private static final Pattern LANGUAGE = Pattern.compile("srclc:([a-z]{3})");

  private KnowledgeColumns() {}

  static Table extend(Table rows) {
    return rows.withColumns(
        List.of(
            rows.texts("extras").derive("title", KnowledgeColumns::title),
            rows.texts("translation").derive("source_language", text -> first(LANGUAGE, text)),
            rows.texts("tone")
                .deriveNumbers("average_tone", ColumnType.DOUBLE, KnowledgeColumns::tone)));
  }

  private static @Nullable String title(String extras) {
    String title = first(TITLE, extras);
    return title == null ? null : org.jsoup.parser.Parser.unescapeEntities(title, false).strip();
  }

  private static @Nullable String first(Pattern pattern, String text) {
    Matcher match = pattern.matcher(text);
    return match.find() ? match.group(1) : null;
  }

  private static @Nullable Long tone(String text) {
    int comma = text.indexOf(',');
    try {
      double value = Double.parseDouble(comma < 0 ? text : text.substring(0, comma));
      return Double.isFinite(value) ? Double.doubleToRawLongBits(value) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
