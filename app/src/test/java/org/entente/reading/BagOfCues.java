package org.entente.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.entente.actor.ActorDirectory;
import org.entente.actor.Mention;
import org.entente.evidence.Document;
import org.entente.evidence.Passage;
import org.entente.evidence.Sentence;
import org.entente.initiative.Statement;
import org.entente.reading.internal.cue.CueHit;
import org.entente.reading.internal.cue.CueLexicon;
import org.entente.reading.internal.grammar.Tagger;
import org.entente.reading.internal.grammar.Tokenizer;
import org.entente.reading.internal.grammar.Vocabulary;

/**
 * The baseline that the reader is measured against: in every sentence with a cue, every actor named
 * takes the stance of the strongest cue on the document's first initiative, whatever the grammar.
 */
final class BagOfCues implements Reader {

  private final ActorDirectory actors;
  private final Reader relevance;
  private final CueLexicon cues = CueLexicon.starter();
  private final Tagger tagger = new Tagger(Vocabulary.starter(cues.verbs()));

  BagOfCues(ActorDirectory actors, Reader relevance) {
    this.actors = actors;
    this.relevance = relevance;
  }

  @Override
  public Reading read(Document document) {
    List<String> initiatives = relevance.read(document).initiatives();
    var statements = new ArrayList<Statement>();
    var seen = new LinkedHashSet<String>();
    for (Sentence sentence : initiatives.isEmpty() ? List.<Sentence>of() : document.sentences()) {
      var tokens = Tokenizer.tokens(sentence.text());
      var hits =
          cues.find(
              tagger.tag(tokens, new org.entente.reading.internal.grammar.Tag[tokens.size()]));
      var best = hits.stream().max(Comparator.comparingDouble((CueHit h) -> h.family().weight()));
      for (Mention m : actors.mentions(sentence.text(), document.day())) {
        String actor = m.resolution().actor().id();
        if (best.isPresent() && seen.add(actor)) {
          statements.add(statement(document, sentence, m, initiatives.getFirst(), best.get()));
        }
      }
    }
    return new Reading(initiatives, statements, List.of());
  }

  private static Statement statement(
      Document document, Sentence sentence, Mention m, String initiative, CueHit cue) {
    return new Statement(
        document.id() + m.resolution().actor().id(),
        initiative,
        m.resolution().actor().id(),
        m.resolution().person(),
        m.resolution().level(),
        cue.family().stance(),
        document.published(),
        0.5,
        cue.family().id(),
        Passage.of(document, sentence),
        false,
        "bag of cues",
        List.of());
  }

  @Override
  public String version() {
    return "bag-of-cues";
  }
}
