package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorDirectory;
import org.entente.actor.CodeSystem;
import org.entente.actor.Mention;
import org.entente.actor.Office;
import org.entente.actor.OfficeTerm;
import org.entente.actor.Resolution;
import org.entente.actor.State;
import org.entente.pack.PackFile;

/** The directory made of pack files; immutable and safe for any number of threads. */
public final class PackDirectory implements ActorDirectory {

  private final Actors actors;
  private final Terms terms;
  private final MentionFinder finder;
  private final Standalone standalone;

  private PackDirectory(ActorPack pack) {
    actors = new Actors(pack.actors());
    terms = new Terms(pack.holders());
    Lexicon lexicon =
        new LexiconBuilder().build(actors.inFileOrder(), terms.people(), pack.words());
    finder = new MentionFinder(lexicon, new Interpreter(actors, terms, lexicon));
    standalone = new Standalone(actors, finder);
  }

  /** The directory of these files; a later file's actor replaces an earlier one of the same id. */
  public static ActorDirectory of(List<PackFile> files) {
    return new PackDirectory(new ActorPack(files));
  }

  @Override
  public Optional<Actor> find(String id) {
    return actors.find(id);
  }

  @Override
  public Actor get(String id) {
    return actors.get(id);
  }

  @Override
  public List<Actor> list() {
    return actors.list();
  }

  @Override
  public Optional<Resolution> resolve(String mention, LocalDate on) {
    return standalone.resolve(mention, on);
  }

  @Override
  public List<Mention> mentions(String text, LocalDate on) {
    return finder.mentions(text, on);
  }

  @Override
  public boolean isMember(String state, String organisation, LocalDate on) {
    return actors.organisation(organisation).isMember(state, on);
  }

  @Override
  public List<String> members(String organisation, LocalDate on) {
    return actors.organisation(organisation).members(on);
  }

  @Override
  public Optional<State> findByCode(CodeSystem system, String code, LocalDate on) {
    return actors.findByCode(system, code, on);
  }

  @Override
  public Optional<State> continuing(String state, LocalDate on) {
    return actors.continuing(state, on);
  }

  @Override
  public List<OfficeTerm> terms(String actor) {
    return terms.of(actor);
  }

  @Override
  public Optional<OfficeTerm> holder(String actor, Office office, LocalDate on) {
    return terms.holder(actor, office, on);
  }
}
