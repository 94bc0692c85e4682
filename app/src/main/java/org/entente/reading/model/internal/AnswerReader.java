package org.entente.reading.model.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.core.Issue;

/** Reads a model's answer, which is untrusted text, against the schema asked for. */
final class AnswerReader {

  /** Rows beyond these are dropped: no document of a length asked about has so many stances. */
  private static final int MOST_ROWS = 60;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Pattern THOUGHT = Pattern.compile("^\\s*<think>.*?</think>", Pattern.DOTALL);
  private static final Pattern FENCED =
      Pattern.compile("^\\s*```[a-z]*\\s*\\n(.*?)\\n?```\\s*$", Pattern.DOTALL);

  private AnswerReader() {}

  /**
   * The rows of one answer.
   *
   * @param proposed how many rows it has, of whatever shape
   * @param rows those of the right shape
   * @param faults why the others were dropped
   */
  record Answer(int proposed, List<Proposal> rows, List<Issue> faults) {}

  /**
   * Reads an answer.
   *
   * @param place names the document in issues
   * @throws ModelFault where it is no JSON of the right shape at all
   */
  static Answer read(String text, String place) {
    JsonNode rows = parse(text).path("statements");
    if (!rows.isArray()) {
      throw new ModelFault(
          FaultKind.WRONG_SHAPE, "the answer is JSON, but holds no list of statements");
    }
    var read = new ArrayList<Proposal>();
    var faults = new ArrayList<Issue>();
    for (int i = 0; i < rows.size(); i++) {
      String wrong = i >= MOST_ROWS ? "comes after " + MOST_ROWS + " rows" : wrong(rows.get(i));
      if (wrong == null) {
        read.add(proposal(rows.get(i)));
      } else {
        String kind = i >= MOST_ROWS ? "proposal-too-many" : "proposal-wrong-shape";
        faults.add(new Issue(kind, place + ", row " + i, wrong));
      }
    }
    return new Answer(rows.size(), read, faults);
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(bare(text));
    } catch (JsonEOFException e) {
      throw new ModelFault(FaultKind.CUT_OFF, "the answer's JSON ends before it is complete");
    } catch (JsonProcessingException e) {
      throw new ModelFault(FaultKind.NONSENSE, "the answer is no JSON");
    }
  }

  /** Without thoughts before it and a fence around it, which many models add. */
  private static String bare(String text) {
    String rest = THOUGHT.matcher(text).replaceFirst("");
    Matcher fenced = FENCED.matcher(rest);
    return fenced.matches() ? fenced.group(1) : rest;
  }

  private static @org.jspecify.annotations.Nullable String wrong(JsonNode row) {
    if (!row.isObject()) {
      return "is no object";
    }
    for (String field : Proposal.FIELDS) {
      JsonNode value = row.path(field);
      boolean fits =
          switch (field) {
            case "sentence" -> value.isInt();
            case "secondHand" -> value.isBoolean();
            default -> value.isTextual();
          };
      if (!fits) {
        return "has no " + field + " of the right type";
      }
    }
    for (Map.Entry<String, JsonNode> field : row.properties()) {
      if (!Proposal.FIELDS.contains(field.getKey())) {
        return "has a field that was not asked for";
      }
    }
    return null;
  }

  private static Proposal proposal(JsonNode row) {
    return new Proposal(
        row.get("sentence").asInt(),
        row.get("quote").asText(),
        row.get("initiative").asText(),
        row.get("actor").asText(),
        row.get("speaker").asText(),
        row.get("level").asText(),
        row.get("stance").asText(),
        row.get("secondHand").asBoolean());
  }
}
