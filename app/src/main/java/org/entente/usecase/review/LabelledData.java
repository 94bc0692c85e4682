package org.entente.usecase.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.actor.Actor;
import org.entente.actor.ActorDirectory;
import org.entente.core.AsOf;
import org.entente.evidence.Sentence;
import org.entente.initiative.Correction;
import org.entente.initiative.Statement;
import org.entente.reading.Archive;
import org.entente.reading.ReadDocument;
import org.entente.reading.review.CorrectedReading;
import org.entente.reading.review.Corrections;

/**
 * Makes labelled documents of judgements, in the shape of the labelled corpus that readings are
 * scored by: text and sentences, and under {@code gold} the stances that a person accepted or
 * corrected. A document in which a statement is still unjudged carries the tag {@code
 * partly-judged}; drivers and hurdles are not judged and left empty.
 */
public final class LabelledData {

  private static final String PARTLY = "partly-judged";

  private final Archive archive;
  private final Corrections corrections;
  private final ActorDirectory actors;

  public LabelledData(Archive archive, Corrections corrections, ActorDirectory actors) {
    this.archive = archive;
    this.corrections = corrections;
    this.actors = actors;
  }

  /** The documents of which a statement was judged by the day, by id, each as it is written. */
  public SortedMap<String, Map<String, Object>> documents(AsOf asOf) {
    Map<String, List<Correction>> byDocument = new TreeMap<>();
    corrections.list().stream()
        .filter(c -> c.countsOn(asOf))
        .forEach(c -> byDocument.computeIfAbsent(c.document(), d -> new ArrayList<>()).add(c));
    var labelled = new TreeMap<String, Map<String, Object>>();
    archive
        .list(List.copyOf(byDocument.keySet()), asOf)
        .forEach(
            (id, read) ->
                labelled.put(
                    id,
                    document(
                        read, CorrectedReading.of(read, byDocument.getOrDefault(id, List.of())))));
    return labelled;
  }

  private Map<String, Object> document(ReadDocument read, CorrectedReading corrected) {
    var line = new LinkedHashMap<String, Object>();
    line.put("id", read.document().id());
    line.put("date", read.document().published());
    line.put("title", read.document().title());
    line.put("text", read.document().text());
    line.put("sentences", read.document().sentences().stream().map(Sentence::text).toList());
    line.put("gold", gold(read, corrected));
    return line;
  }

  private Map<String, Object> gold(ReadDocument read, CorrectedReading corrected) {
    var initiatives = new LinkedHashSet<>(read.reading().initiatives());
    var stances = new ArrayList<Map<String, Object>>();
    boolean partly = false;
    for (CorrectedReading.Standings each : corrected.standing()) {
      if (each.correction() == null) {
        partly = true;
      } else {
        initiatives.add(each.says().initiative());
        stances.add(stance(each.says(), each.correction()));
      }
    }
    var gold = new LinkedHashMap<String, Object>();
    gold.put("relevant", !initiatives.isEmpty());
    gold.put("initiatives", initiatives);
    gold.put("stances", stances);
    gold.put("drivers", List.of());
    gold.put("hurdles", List.of());
    gold.put("duplicate_of", read.duplicateOf());
    gold.put("duplicate_kind", null);
    gold.put("tags", partly ? List.of(PARTLY) : List.of());
    return gold;
  }

  private Map<String, Object> stance(Statement says, Correction correction) {
    var row = new LinkedHashMap<String, Object>();
    row.put("actor", actors.find(says.actor()).map(Actor::name).orElse(says.actor()));
    row.put("actor_iso3", says.actor());
    row.put("level", says.level());
    row.put("speaker", says.speaker());
    row.put("initiative", says.initiative());
    row.put("stance", says.stance());
    row.put("acceptable_stances", List.of());
    row.put("date", says.date());
    row.put("evidence", says.evidence().text());
    row.put("evidence_sentence", says.evidence().sentence());
    row.put("confidence", "high");
    row.put("tags", List.of(correction.verdict()));
    return row;
  }
}
