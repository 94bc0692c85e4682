package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Actor;
import org.entente.core.Failure;
import org.entente.pack.PackFile;
import org.entente.pack.Yaml;

/**
 * The files of an actors folder, read: {@code states*.yaml}, {@code organisations*.yaml}, {@code
 * words/*.yaml}, and office-holders in {@code office-holders/} or {@code people/}.
 */
final class ActorPack {

  private final List<Actor> actors = new ArrayList<>();
  private final List<WordsFile> words = new ArrayList<>();
  private final List<HoldersFile> holders = new ArrayList<>();

  ActorPack(List<PackFile> files) {
    files.parallelStream().map(ActorPack::read).toList().forEach(this::add);
    check(files);
  }

  private static Object read(PackFile file) {
    String name = file.name();
    if (name.contains("/office-holders/") || name.contains("/people/")) {
      return Yaml.read(file, HoldersFile.class);
    }
    if (name.contains("/words/")) {
      return Yaml.read(file, WordsFile.class);
    }
    if (file.stem().startsWith("states")) {
      return Yaml.read(file, StatesFile.class);
    }
    if (file.stem().startsWith("organisations")) {
      return Yaml.read(file, OrganisationsFile.class);
    }
    throw Failure.usage(
        name
            + ": a file here is states*.yaml, organisations*.yaml, or lies in words/,"
            + " office-holders/ or people/");
  }

  private void add(Object file) {
    switch (file) {
      case StatesFile states -> actors.addAll(states.states());
      case OrganisationsFile organisations ->
          organisations.organisations().forEach(o -> actors.add(o.organisation()));
      case WordsFile read -> words.add(read);
      case HoldersFile read -> holders.add(read);
      default -> throw new IllegalStateException("no pack file: " + file.getClass());
    }
  }

  /** A file of office-holders must speak of an actor that exists. */
  private void check(List<PackFile> files) {
    for (HoldersFile file : holders) {
      if (actors.stream().noneMatch(a -> a.id().equals(file.actor()))) {
        String name =
            files.stream()
                .map(PackFile::name)
                .filter(n -> n.endsWith("/" + file.actor() + ".yaml"))
                .findFirst()
                .orElse("office-holders");
        throw Failure.usage(name + ": actor: no state or organisation '" + file.actor() + "'");
      }
    }
  }

  List<Actor> actors() {
    return actors;
  }

  List<WordsFile> words() {
    return words;
  }

  List<HoldersFile> holders() {
    return holders;
  }
}
