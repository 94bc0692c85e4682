package org.entente.reading.model;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.ActorDirectory;
import org.entente.actor.StarterActors;
import org.entente.core.PartialDate;
import org.entente.evidence.Document;
import org.entente.evidence.Sentences;
import org.entente.evidence.SourceGrade;
import org.entente.initiative.Initiatives;
import org.entente.initiative.internal.InitiativeFiles;
import org.entente.reading.Reader;
import org.entente.reading.model.internal.ModelReaders;
import org.entente.testing.FakeModel;

/** Fixed rules with a fake model beside them, on a day when no time passes. */
final class House {

  /** Of the rules: India opposes, Japan supports. */
  static final String TEXT =
      "India rejects an Asian NATO, Foreign Minister Subrahmanyam Jaishankar said in Washington."
          + " Japanese Prime Minister Shigeru Ishiba has proposed an Asian NATO."
          + " In Manila nobody wanted to say whether the archipelago would sign."
          + " The Thai defence ministry looked at the map and put the file back on the shelf.";

  static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private static final class Starter {
    static final ActorDirectory ACTORS = StarterActors.load(List.of());
    static final Initiatives INITIATIVES = InitiativeFiles.starter();
    static final Reader RULES = new FixedRules();
  }

  final List<Duration> pauses = new ArrayList<>();
  final ModelAnswers answers = ModelAnswers.passing();

  static Reader rules() {
    return Starter.RULES;
  }

  Reader reader(FakeModel fake, ModelKind kind, int limit) {
    return reader(fake.settings(kind, limit), null);
  }

  Reader reader(ModelSettings settings, String key) {
    return ModelReaders.of(
        settings,
        key,
        new ModelReaders.Knowledge(Starter.RULES, Starter.ACTORS, Starter.INITIATIVES),
        answers,
        pauses::add,
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  static Document document() {
    return document("a", TEXT);
  }

  static Document document(String id, String text) {
    return new Document(
        id,
        "Capitals weigh an Asian NATO",
        text,
        Sentences.split(text),
        PartialDate.parse("2024-10-02"),
        LocalDate.of(2024, 10, 3),
        null,
        "en",
        "test",
        SourceGrade.UNKNOWN);
  }
}
