package org.entente.reading.model.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.PartialDate;
import org.entente.evidence.Document;
import org.entente.evidence.Hashes;
import org.entente.evidence.Sentence;
import org.entente.initiative.Initiative;
import org.entente.initiative.Initiatives;
import org.entente.pack.Pack;

/**
 * Makes the questions about a document. Instructions and document travel apart: the first as the
 * system's message, the second as strings inside JSON, where it cannot pass for instructions.
 */
final class Prompt {

  /** What the model is told; the same for every document. */
  static final String INSTRUCTIONS = Pack.starterFile("reading/model.txt").text();

  /** Changes with the instructions and the schema of the answer. */
  static final String VERSION =
      "prompt-1-" + Hashes.sha256(INSTRUCTIONS + Proposal.FIELDS).substring(0, 8);

  /** Characters of sentences in one question: some 6,000 tokens of English. */
  private static final int LONGEST = 24_000;

  private static final int MOST_PARTS = 4;
  private static final int MOST_NAMES = 8;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Initiatives initiatives;

  Prompt(Initiatives initiatives) {
    this.initiatives = initiatives;
  }

  /**
   * The questions that a document takes, one for most.
   *
   * @param concerned slugs of the initiatives that the document names
   * @throws ModelFault where it is too long
   */
  List<Question> questions(Document document, List<String> concerned) {
    List<List<Sentence>> parts = parts(document.sentences());
    if (parts.size() > MOST_PARTS) {
      throw new ModelFault(
          FaultKind.LONG_DOCUMENT,
          "is longer than " + MOST_PARTS * LONGEST + " characters, the most that is asked about");
    }
    return parts.stream()
        .map(part -> new Question(data(document, part, concerned), concerned))
        .toList();
  }

  private static List<List<Sentence>> parts(List<Sentence> sentences) {
    var parts = new ArrayList<List<Sentence>>();
    int length = LONGEST;
    for (Sentence sentence : sentences) {
      length += sentence.text().length();
      if (length > LONGEST) {
        parts.add(new ArrayList<>());
        length = sentence.text().length();
      }
      parts.getLast().add(sentence);
    }
    return parts;
  }

  private String data(Document document, List<Sentence> part, List<String> concerned) {
    PartialDate published = document.published();
    var data = new LinkedHashMap<String, Object>();
    data.put("initiatives", concerned.stream().map(this::described).toList());
    data.put("title", document.title());
    data.put("date", published == null ? "unknown" : published.toString());
    data.put("sentences", part.stream().map(Prompt::numbered).toList());
    try {
      return JSON.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings and numbers are JSON", e);
    }
  }

  private static Map<String, Object> numbered(Sentence sentence) {
    var row = new LinkedHashMap<String, Object>();
    row.put("n", sentence.index());
    row.put("text", sentence.text());
    return row;
  }

  private Map<String, Object> described(String slug) {
    Initiative initiative = initiatives.get(slug);
    var row = new LinkedHashMap<String, Object>();
    row.put("slug", slug);
    row.put("name", initiative.name());
    row.put("names", initiative.match().names().stream().limit(MOST_NAMES).toList());
    row.put("summary", initiative.summary());
    return row;
  }
}
