package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** People by name, names compared without case and accents. */
final class NameIndex {

  private final Map<String, String> spelling = new LinkedHashMap<>();
  private final Map<String, List<Person>> people = new LinkedHashMap<>();

  void add(String name, Person person) {
    String key = Folding.fold(name);
    spelling.putIfAbsent(key, name);
    List<Person> who = people.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!who.contains(person)) {
      who.add(person);
    }
  }

  void forEach(BiConsumer<String, List<Person>> use) {
    people.forEach((key, who) -> use.accept(spelling.getOrDefault(key, key), List.copyOf(who)));
  }
}
