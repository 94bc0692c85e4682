package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.ArrayList;
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

/**
 * The directory made of pack files; immutable and safe for any number of threads. States and
 * organisations are read at once, names and office-holders when first needed.
 */
public final class PackDirectory implements ActorDirectory {

  private final Actors actors;
  private final Memo<Naming> naming;

  private PackDirectory(ActorPack pack) {
    actors = new Actors(pack.actors());
    naming = new Memo<>(() -> Naming.of(actors, pack));
  }

  /**
   * The directory of the starter's and the user's files; a user's actor replaces the starter's of
   * the same id. The user's files are read at once, so that faults show.
   */
  public static ActorDirectory of(List<PackFile> starter, List<PackFile> users) {
    var files = new ArrayList<>(starter);
    files.addAll(users);
    var directory = new PackDirectory(new ActorPack(files));
    if (!users.isEmpty()) {
      directory.naming.get();
    }
    return directory;
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
    return naming.get().standalone().resolve(mention, on);
  }

  @Override
  public List<Mention> mentions(String text, LocalDate on) {
    return naming.get().finder().mentions(text, on);
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
    return naming.get().terms().of(actor);
  }

  @Override
  public Optional<OfficeTerm> holder(String actor, Office office, LocalDate on) {
    return naming.get().terms().holder(actor, office, on);
  }
}
