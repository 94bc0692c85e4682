package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A phrase while it is being read. */
final class PhraseDraft {

  final int from;
  int at;
  int placeAt;
  boolean honoured;
  Sense.@Nullable Named place;
  Sense.@Nullable Institution institution;
  Phrase.@Nullable Name name;
  final List<Qualifier> qualifiers = new ArrayList<>(1);
  final List<Sense.Title> titles = new ArrayList<>(2);
  final List<String> titleWords = new ArrayList<>(2);

  PhraseDraft(int from) {
    this.from = from;
    this.at = from;
  }

  boolean plural() {
    return titles.stream().anyMatch(Sense.Title::plural);
  }

  void nameTo(Phrase.Name found) {
    name = found;
    at = found.to();
  }

  /** The phrase, where it names somebody or something. */
  Optional<Phrase> phrase() {
    boolean says = place != null || institution != null || name != null || !titles.isEmpty();
    if (!says || at <= begin()) {
      return Optional.empty();
    }
    return Optional.of(
        new Phrase(
            begin(),
            at,
            place,
            List.copyOf(qualifiers),
            List.copyOf(titles),
            List.copyOf(titleWords),
            institution,
            name));
  }

  /** A qualifier before a bare place is a word of its own: "juntas ruling Mali". */
  private int begin() {
    boolean bare = titles.isEmpty() && institution == null && name == null;
    return bare && placeAt > from ? placeAt : from;
  }
}
