package org.entente.reading.internal.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.actor.Level;
import org.jspecify.annotations.Nullable;

/** Who has been spoken of so far in one document, for pronouns and names without a title. */
public final class Memory {

  private final Map<String, Party> bySurname = new HashMap<>();
  private final List<Party> recent = new ArrayList<>();
  private @Nullable Party person;
  private @Nullable Party topic;
  private List<Party> group = List.of();

  /** Notes the subject of a main clause. */
  void subject(List<Party> parties) {
    if (parties.isEmpty()) {
      return;
    }
    topic = parties.getFirst();
    parties.forEach(this::seen);
    long actors = parties.stream().map(Party::actor).distinct().count();
    if (actors > 1) {
      group = parties;
    }
    for (Party party : parties) {
      if (party.isPerson()) {
        person = party;
      }
    }
  }

  /** Notes somebody mentioned anywhere. */
  void seen(Party party) {
    recent.remove(party);
    recent.add(party);
    String name = party.person();
    if (name != null) {
      String[] words = name.toLowerCase(Locale.ROOT).replaceAll("[,.]? [js]r\\.?$", "").split(" ");
      for (String word : words) {
        if (word.length() > 1) {
          bySurname.put(word, party);
        }
      }
      if (person == null) {
        person = party;
      }
    }
    if (topic == null) {
      topic = party;
    }
  }

  /** Notes several actors named together. */
  void together(List<Party> parties) {
    if (parties.stream().map(Party::actor).distinct().count() > 1) {
      group = List.copyOf(parties);
    }
  }

  /** Notes a body of several, such as "ASEAN members". */
  void collective(Party party) {
    group = List.of(party);
  }

  @Nullable Party byName(String word) {
    return bySurname.get(word);
  }

  @Nullable Party person() {
    return person;
  }

  /** The organisation named last. */
  @Nullable Party organisation() {
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (recent.get(i).level() == Level.ORG) {
        return recent.get(i);
      }
    }
    return null;
  }

  @Nullable Party topic() {
    return topic;
  }

  List<Party> group() {
    return group;
  }

  /** Everybody seen, the latest last. */
  List<Party> recent() {
    return recent;
  }
}
