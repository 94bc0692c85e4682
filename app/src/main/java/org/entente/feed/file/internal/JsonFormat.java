package org.entente.feed.file.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import org.entente.core.Issues;
import org.entente.core.PartialDate;
import org.entente.evidence.Extracted;
import org.entente.feed.file.DocumentFormat;
import org.entente.feed.file.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * One document as a JSON object with {@code text}, and if known {@code id, date, title, publisher,
 * language, url}.
 */
public final class JsonFormat implements DocumentFormat {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Override
  public Set<String> endings() {
    return Set.of("json");
  }

  @Override
  public Extracted extract(byte[] bytes, String place, Issues issues) throws UnreadableException {
    JsonNode root = parse(Decoder.text(bytes, place, issues));
    if (!root.isObject()) {
      throw new UnreadableException("wrong-json", "expected one object with the field 'text'");
    }
    String text = field(root, "text");
    if (text == null) {
      throw new UnreadableException("missing-field", "field 'text' is missing or no string");
    }
    String title = field(root, "title");
    if (title == null) {
      issues.add("missing-field", place, "field 'title' is missing or no string; left empty");
    }
    return new Extracted(
        field(root, "id"),
        title == null ? "" : title,
        text,
        date(root, place, issues),
        field(root, "publisher"),
        field(root, "language"),
        field(root, "url"));
  }

  private static JsonNode parse(String text) throws UnreadableException {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new UnreadableException(
          "broken-json",
          "is not well-formed JSON at line " + line + ": " + e.getOriginalMessage(),
          e);
    }
  }

  private static @Nullable String field(JsonNode root, String name) {
    JsonNode node = root.get(name);
    return node != null && node.isTextual() && !node.textValue().isBlank()
        ? node.textValue()
        : null;
  }

  private static @Nullable PartialDate date(JsonNode root, String place, Issues issues) {
    String text = field(root, "date");
    if (text == null) {
      return null;
    }
    try {
      return PartialDate.parse(text);
    } catch (IllegalArgumentException e) {
      issues.add("bad-date", place, "field 'date': " + e.getMessage());
      return null;
    }
  }
}
