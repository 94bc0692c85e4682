package org.entente.reading.model.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.actor.Level;
import org.entente.actor.Organisation;
import org.entente.actor.Resolution;
import org.entente.evidence.Document;
import org.entente.initiative.Stance;
import org.entente.reading.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Holds a model's proposals against the document: the sentence exists and carries the quotation,
 * the initiative is one that the document names, the actor resolves on its day and is named in it,
 * a speaker stands in it and speaks for that actor, stance and level are words of ours.
 */
final class ProposalCheck {

  private static final int LONGEST_NAME = 200;

  private final Document document;
  private final Reader rules;
  private final Cast cast;

  /**
   * @param rules tell which initiatives a text names
   */
  ProposalCheck(Document document, Reader rules, Cast cast) {
    this.document = document;
    this.rules = rules;
    this.cast = cast;
  }

  /**
   * The proposal in terms of the house.
   *
   * @throws DroppedException where it fails a check
   */
  Checked check(Proposal p) throws DroppedException {
    var steps = new ArrayList<String>();
    Quotes.Place place = place(p, steps);
    int at = place.sentence().index();
    if (!rules.concerns(until(at)).contains(p.initiative())) {
      throw new DroppedException(
          "proposal-other-initiative",
          "names an initiative of which the document has not spoken up to there");
    }
    steps.add("initiative: " + p.initiative() + ", named in that sentence or before");
    Resolution actor = actor(p.actor(), at, steps);
    Resolution speaker = speaker(p.speaker(), actor, steps);
    Stance stance = word(Stance.values(), Stance::word, p.stance(), "stance");
    Level level = level(p, actor, speaker, steps);
    steps.add("stance: " + stance.word() + ", as the model took “" + place.words() + "”");
    return new Checked(
        place,
        p.initiative(),
        actor.actor().id(),
        person(p, actor, speaker),
        level,
        stance,
        p.secondHand(),
        steps);
  }

  /** The sentence numbered, or else the only other one that has the quotation. */
  private Quotes.Place place(Proposal p, List<String> steps) throws DroppedException {
    if (p.sentence() >= 0 && p.sentence() < document.sentences().size()) {
      Optional<Quotes.Place> there = Quotes.find(p.quote(), document.sentences().get(p.sentence()));
      if (there.isPresent()) {
        steps.add("evidence: the quotation stands in sentence " + p.sentence());
        return there.get();
      }
    }
    List<Quotes.Place> places =
        document.sentences().stream().flatMap(s -> Quotes.find(p.quote(), s).stream()).toList();
    if (places.size() != 1) {
      throw new DroppedException(
          "proposal-no-such-sentence", "its quotation does not stand where it says");
    }
    steps.add(
        "evidence: the model named sentence "
            + p.sentence()
            + "; the quotation stands in sentence "
            + places.getFirst().sentence().index()
            + " alone");
    return places.getFirst();
  }

  /** The document up to a sentence. */
  private Document until(int sentence) {
    return new Document(
        document.id(),
        document.title(),
        document.text(),
        document.sentences().subList(0, sentence + 1),
        document.published(),
        document.firstSeen(),
        document.publisher(),
        document.language(),
        document.place(),
        document.grade());
  }

  private Resolution actor(String name, int at, List<String> steps) throws DroppedException {
    Resolution resolution = resolve(name);
    if (resolution == null) {
      throw new DroppedException(
          "proposal-unknown-actor", "names nobody known on " + cast.day() + " as the actor");
    }
    if (!cast.names(resolution.actor().id(), at)) {
      throw new DroppedException(
          "proposal-absent-actor",
          "names "
              + resolution.actor().id()
              + " as the actor, of which the document has not spoken up to there");
    }
    steps.add(
        "actor: '"
            + name.strip()
            + "' is "
            + resolution.actor().id()
            + " ("
            + resolution.how()
            + ")");
    return resolution;
  }

  private @Nullable Resolution speaker(String name, Resolution actor, List<String> steps)
      throws DroppedException {
    if (name.isBlank()) {
      return null;
    }
    Resolution resolution = resolve(name);
    String person = resolution == null ? null : resolution.person();
    if (name.length() > LONGEST_NAME || !cast.hears(name, person)) {
      throw new DroppedException("proposal-absent-speaker", "the speaker is not in the document");
    }
    if (resolution != null && !resolution.actor().id().equals(actor.actor().id())) {
      throw new DroppedException(
          "proposal-other-speaker",
          "the speaker speaks for " + resolution.actor().id() + ", not for " + actor.actor().id());
    }
    steps.add(
        "speaker: '"
            + name.strip()
            + "' stands in the document"
            + (resolution == null ? "" : " (" + resolution.how() + ")"));
    return resolution;
  }

  private @Nullable Resolution resolve(String name) {
    return name.isBlank() || name.length() > LONGEST_NAME ? null : cast.resolve(name).orElse(null);
  }

  /** What the directory knows of the person outweighs what the model says. */
  private static Level level(
      Proposal p, Resolution actor, @Nullable Resolution speaker, List<String> steps)
      throws DroppedException {
    Level said = word(Level.values(), Level::word, p.level(), "level");
    Resolution person = speaker == null ? actor : speaker;
    if (person.person() != null || person.office() != null) {
      steps.add("level: " + person.level().word() + ", from the directory of actors");
      return person.level();
    }
    boolean organisation = actor.actor() instanceof Organisation;
    if (said == Level.ORG && !organisation || said == Level.STATE && organisation) {
      throw new DroppedException(
          "proposal-wrong-level", "an organisation is no state and a state no organisation");
    }
    steps.add("level: " + said.word() + ", as the model says");
    return said;
  }

  private static @Nullable String person(
      Proposal p, Resolution actor, @Nullable Resolution speaker) {
    if (speaker != null) {
      return speaker.person();
    }
    return p.speaker().isBlank() ? actor.person() : p.speaker().strip();
  }

  private static <T> T word(T[] values, Function<T, String> word, String given, String what)
      throws DroppedException {
    String plain = given.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Stream.of(values)
        .filter(value -> word.apply(value).equals(plain))
        .findFirst()
        .orElseThrow(
            () ->
                new DroppedException(
                    "proposal-unknown-" + what, "its " + what + " is none of ours"));
  }
}
