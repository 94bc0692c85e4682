package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Office;
import org.entente.actor.OfficeTerm;

/** People and their terms of office, by person and by actor. */
final class Terms {

  private static final Comparator<OfficeTerm> BY_START = Comparator.comparing(OfficeTerm::from);

  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, List<OfficeTerm>> byActor = new HashMap<>();

  Terms(List<HoldersFile> files) {
    Map<String, List<OfficeTerm>> terms = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Set<String>> aliases = new HashMap<>();
    for (HoldersFile file : files) {
      for (HoldersFile.Post post : file.offices()) {
        for (HoldersFile.Holder holder : post.holders()) {
          OfficeTerm term = file.term(post, holder);
          String key = Folding.fold(holder.person());
          names.putIfAbsent(key, holder.person());
          terms.computeIfAbsent(key, k -> new ArrayList<>(2)).add(term);
          aliases.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(holder.aliases());
          byActor.computeIfAbsent(file.actor(), k -> new ArrayList<>()).add(term);
        }
      }
    }
    terms.forEach(
        (key, held) -> {
          held.sort(BY_START);
          var also = List.copyOf(aliases.getOrDefault(key, Set.of()));
          people.put(key, new Person(names.getOrDefault(key, key), also, List.copyOf(held)));
        });
    byActor.values().forEach(held -> held.sort(BY_START));
  }

  Collection<Person> people() {
    return Collections.unmodifiableCollection(people.values());
  }

  Optional<Person> person(String name) {
    return Optional.ofNullable(people.get(Folding.fold(name)));
  }

  List<OfficeTerm> of(String actor) {
    return List.copyOf(byActor.getOrDefault(actor, List.of()));
  }

  Optional<OfficeTerm> holder(String actor, Office office, LocalDate on) {
    return byActor.getOrDefault(actor, List.of()).stream()
        .filter(t -> t.office() == office && t.covers(on))
        .reduce((earlier, later) -> later);
  }
}
