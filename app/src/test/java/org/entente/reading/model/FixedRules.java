package org.entente.reading.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.actor.Level;
import org.entente.core.PartialDate;
import org.entente.evidence.Document;
import org.entente.evidence.Passage;
import org.entente.evidence.Sentence;
import org.entente.initiative.Stance;
import org.entente.initiative.Statement;
import org.entente.reading.Reader;
import org.entente.reading.Reading;

/**
 * Rules that never change: India opposes where it rejects, Japan supports where it has proposed,
 * and an initiative is named by its plainest name.
 */
final class FixedRules implements Reader {

  @Override
  public Reading read(Document document) {
    List<String> initiatives = concerns(document);
    var statements = new ArrayList<Statement>();
    if (!initiatives.isEmpty()) {
      for (Sentence s : document.sentences()) {
        if (s.text().startsWith("India rejects")) {
          statements.add(row(document, s, "IND", "S. Jaishankar", Stance.OPPOSE, "rejects"));
        } else if (s.text().contains("Ishiba has proposed")) {
          statements.add(row(document, s, "JPN", "Shigeru Ishiba", Stance.SUPPORT, "proposed"));
        }
      }
    }
    return new Reading(initiatives, statements, List.of());
  }

  private static Statement row(
      Document document, Sentence s, String actor, String speaker, Stance stance, String cue) {
    return new Statement(
        document.id() + "-" + s.index(),
        "asian-nato",
        actor,
        speaker,
        Level.OFFICIAL,
        stance,
        PartialDate.parse("2024-10-02"),
        0.8,
        cue,
        Passage.of(document, s),
        false,
        "fixed",
        List.of("'" + cue + "' stands in it"));
  }

  @Override
  public List<String> concerns(Document document) {
    var text = new StringBuilder(document.title());
    document.sentences().forEach(s -> text.append(' ').append(s.text()));
    String words = text.toString().toLowerCase(Locale.ROOT);
    var found = new ArrayList<String>();
    if (words.contains("asian nato")) {
      found.add("asian-nato");
    }
    if (words.contains("aukus")) {
      found.add("aukus");
    }
    return found;
  }

  @Override
  public String version() {
    return "fixed-1";
  }
}
