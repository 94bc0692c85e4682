package org.entente.reading.internal.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.reading.internal.grammar.NounPhrase;
import org.entente.reading.internal.grammar.Parsed;
import org.entente.reading.internal.grammar.Tag;
import org.entente.reading.internal.grammar.Token;
import org.jspecify.annotations.Nullable;

/** Whom he, she, it, they, both and we stand for. */
final class Pronouns {

  private final PartyFinder finder;
  private final Parsed parsed;
  private final Memory memory;

  Pronouns(PartyFinder finder, Parsed parsed, Memory memory) {
    this.finder = finder;
    this.parsed = parsed;
    this.memory = memory;
  }

  List<Party> resolve(NounPhrase phrase, Token head) {
    String w = head.word();
    if (w.equals("he")
        || w.equals("she")
        || w.equals("him")
        || w.equals("himself")
        || w.equals("herself")) {
      Party inside = personBefore(phrase.start());
      Party person = inside != null ? inside : memory.person();
      return person == null
          ? List.of()
          : List.of(person.less(0.95, "'" + w + "' taken for the last person"));
    }
    if (w.equals("it") || w.equals("itself")) {
      Party body = subjectBefore(phrase.start(), false);
      Party topic = body != null ? body : memory.topic();
      return topic == null || topic.isPerson()
          ? List.of()
          : List.of(topic.less(0.7, "'it' taken for the last body spoken of"));
    }
    if (w.equals("they") || w.equals("both") || w.equals("neither") || w.equals("all")) {
      return grouped(phrase.start(), w);
    }
    if (w.equals("one") || w.equals("we") || w.equals("i") || w.equals("us")) {
      return speaker(phrase.start());
    }
    return List.of();
  }

  /** "We" in reported speech is the speaker. */
  private List<Party> speaker(int token) {
    return parsed
        .speechOver(token)
        .filter(s -> s.speaker() >= 0 && s.speaker() != token)
        .map(s -> finder.at(s.speaker()))
        .orElseGet(() -> memory.person() == null ? List.of() : List.of(memory.person()));
  }

  List<Party> grouped(int start, String word) {
    List<Party> inside = groupBefore(start);
    List<Party> group = inside.size() > 1 ? inside : memory.group();
    return group.stream()
        .map(p -> p.less(0.8, "'" + word + "' taken for those named before"))
        .toList();
  }

  /** Two or more states named together earlier in the sentence. */
  List<Party> groupBefore(int end) {
    var group = new ArrayList<Party>();
    for (Named n : finder.names()) {
      if (n.end() <= end && !n.isAdjective()) {
        boolean joined = !group.isEmpty() && isJoined(n.start());
        boolean starts = n.end() < parsed.tokens().size() && isLink(parsed.tokens().get(n.end()));
        if (joined || starts && group.isEmpty()) {
          group.add(finder.party(n));
        }
      }
    }
    return PartyFinder.distinct(group);
  }

  private boolean isJoined(int start) {
    return start > 0
        && (isLink(parsed.tokens().get(start - 1)) || parsed.tokens().get(start - 1).is("the"));
  }

  private static boolean isLink(Token t) {
    return t.tag() == Tag.CONJ || t.tag() == Tag.COMMA;
  }

  private @Nullable Party personBefore(int end) {
    Party subject = subjectBefore(end, true);
    if (subject != null) {
      return subject;
    }
    return null;
  }

  /** The subject of an earlier verb of the sentence, a person or a body. */
  @Nullable Party subjectBefore(int end, boolean wantPerson) {
    for (int g = 0; g < parsed.groups().size(); g++) {
      if (parsed.groups().get(g).start() >= end) {
        break;
      }
      for (NounPhrase phrase : parsed.subjects(g)) {
        Optional<Named> name = finder.named(phrase.head());
        boolean apt =
            phrase.end() <= end
                && name.isPresent()
                && (finder.party(name.get()).isPerson() == wantPerson);
        if (apt) {
          return finder.party(name.get());
        }
      }
    }
    return null;
  }
}
