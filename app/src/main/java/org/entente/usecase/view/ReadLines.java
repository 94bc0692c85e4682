package org.entente.usecase.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.evidence.Passage;
import org.entente.initiative.Factor;
import org.entente.initiative.Statement;
import org.entente.reading.Proposals;
import org.entente.reading.ReadDocument;
import org.jspecify.annotations.Nullable;

/**
 * A read document as lines of JSON: one for the document, one for each statement, driver and
 * hurdle.
 */
public final class ReadLines {

  private final Set<String> initiatives;
  private final boolean steps;

  /**
   * Lines for the named initiatives only.
   *
   * @param initiatives slugs to show; all where empty
   * @param steps whether a statement shows how it was read
   */
  public ReadLines(Set<String> initiatives, boolean steps) {
    this.initiatives = Set.copyOf(initiatives);
    this.steps = steps;
  }

  /**
   * The lines of one document.
   *
   * @param proposals what became of what a connected model proposed; null where none was asked
   */
  public List<String> of(ReadDocument read, @Nullable Proposals proposals) {
    var lines = new ArrayList<String>();
    Map<String, Object> document = document(read);
    if (proposals != null) {
      document.put("model", model(proposals));
    }
    lines.add(Json.line(document));
    for (Statement statement : read.reading().statements()) {
      if (wanted(statement.initiative())) {
        lines.add(Json.line(statement(statement)));
      }
    }
    for (Factor factor : read.reading().factors()) {
      if (wanted(factor.initiative())) {
        lines.add(Json.line(factor(factor)));
      }
    }
    return lines;
  }

  private boolean wanted(String slug) {
    return initiatives.isEmpty() || initiatives.contains(slug);
  }

  private Map<String, Object> document(ReadDocument read) {
    List<String> concerned = read.reading().initiatives().stream().filter(this::wanted).toList();
    var line = new LinkedHashMap<String, Object>();
    line.put("type", "document");
    line.put("id", read.document().id());
    line.put("title", read.document().title());
    line.put("relevant", !concerned.isEmpty());
    line.put("initiatives", concerned);
    line.put("duplicateOf", read.duplicateOf());
    line.put("date", read.document().published());
    return line;
  }

  private Map<String, Object> model(Proposals proposals) {
    var model = new LinkedHashMap<String, Object>();
    model.put("name", proposals.model());
    model.put("proposed", proposals.proposed());
    model.put("agreed", proposals.agreed());
    model.put("added", proposals.added());
    model.put("inConflict", proposals.conflicting());
    model.put("dropped", proposals.dropped());
    model.put("reasons", proposals.reasons());
    if (steps) {
      model.put("faults", proposals.faults());
    }
    return model;
  }

  private Map<String, Object> statement(Statement statement) {
    var line = new LinkedHashMap<String, Object>();
    line.put("type", "statement");
    line.put("document", statement.evidence().document());
    line.put("initiative", statement.initiative());
    line.put("actor", statement.actor());
    line.put("speaker", statement.speaker());
    line.put("level", statement.level().word());
    line.put("stance", statement.stance().word());
    line.put("date", statement.date());
    line.put("confidence", Math.round(statement.confidence() * 100) / 100.0);
    line.put("cue", statement.cue());
    line.put("secondHand", statement.secondHand());
    line.put("rule", statement.rule());
    line.put("evidence", evidence(statement.evidence()));
    if (steps) {
      line.put("steps", statement.steps());
    }
    return line;
  }

  private static Map<String, Object> factor(Factor factor) {
    var line = new LinkedHashMap<String, Object>();
    line.put("type", factor.kind());
    line.put("document", factor.evidence().document());
    line.put("initiative", factor.initiative());
    line.put("phrase", factor.phrase());
    line.put("topic", factor.topic());
    line.put("rule", factor.rule());
    line.put("evidence", evidence(factor.evidence()));
    return line;
  }

  private static Map<String, Object> evidence(Passage passage) {
    var evidence = new LinkedHashMap<String, Object>();
    evidence.put("sentence", passage.sentence());
    evidence.put("start", passage.start());
    evidence.put("end", passage.end());
    evidence.put("text", passage.text());
    return evidence;
  }
}
