package org.entente.actor.internal;

import java.util.List;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.core.Failure;
import org.entente.pack.PackFile;
import org.entente.pack.Yaml;

/**
 * The files of actors folders: {@code states*.yaml}, {@code organisations*.yaml}, {@code
 * words/*.yaml}, and office-holders in {@code office-holders/} or {@code people/}.
 *
 * @param files files of the starter pack and of the user
 */
record ActorPack(List<PackFile> files) {

  private enum Sort {
    STATES,
    ORGANISATIONS,
    WORDS,
    HOLDERS
  }

  ActorPack {
    files = List.copyOf(files);
    files.forEach(ActorPack::sort);
  }

  /** States and organisations, in the order of the files. */
  List<Actor> actors() {
    Stream<Actor> states =
        of(Sort.STATES).flatMap(f -> Yaml.read(f, StatesFile.class).states().stream());
    Stream<Actor> organisations =
        of(Sort.ORGANISATIONS)
            .flatMap(f -> Yaml.read(f, OrganisationsFile.class).organisations().stream())
            .map(OrganisationsFile.Entry::organisation);
    return Stream.concat(states, organisations).toList();
  }

  List<WordsFile> words() {
    return of(Sort.WORDS).map(f -> Yaml.read(f, WordsFile.class)).toList();
  }

  /**
   * The office-holders, each file's actor checked.
   *
   * @throws Failure of kind usage where a file speaks of an actor that does not exist
   */
  List<HoldersFile> holders(Actors actors) {
    return of(Sort.HOLDERS).toList().parallelStream().map(f -> holders(f, actors)).toList();
  }

  private static HoldersFile holders(PackFile file, Actors actors) {
    HoldersFile holders = Yaml.read(file, HoldersFile.class);
    if (actors.find(holders.actor()).isEmpty()) {
      throw Failure.usage(
          file.name() + ": actor: no state or organisation '" + holders.actor() + "'");
    }
    return holders;
  }

  private Stream<PackFile> of(Sort wanted) {
    return files.stream().filter(f -> sort(f) == wanted);
  }

  private static Sort sort(PackFile file) {
    String name = file.name();
    if (name.contains("/office-holders/") || name.contains("/people/")) {
      return Sort.HOLDERS;
    }
    if (name.contains("/words/")) {
      return Sort.WORDS;
    }
    if (file.stem().startsWith("states")) {
      return Sort.STATES;
    }
    if (file.stem().startsWith("organisations")) {
      return Sort.ORGANISATIONS;
    }
    throw Failure.usage(
        name
            + ": a file here is called states*.yaml or organisations*.yaml, or lies in words/,"
            + " office-holders/ or people/");
  }
}
