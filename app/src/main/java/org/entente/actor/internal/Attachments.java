package org.entente.actor.internal;

import java.util.Optional;
import java.util.Set;
import org.entente.actor.Level;
import org.entente.actor.Mention;

/** Reads what follows a name or title and says more of it: an apposition, an origin, a place. */
final class Attachments {

  private static final int LONGEST_APPOSITION = 7;
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "his", "her", "its", "their");

  private final Scan scan;
  private final PersonNames names;
  private final Lexicon lexicon;

  Attachments(Scan scan, PersonNames names, Lexicon lexicon) {
    this.scan = scan;
    this.names = names;
    this.lexicon = lexicon;
  }

  void afterName(PhraseDraft draft) {
    apposition(draft);
    origin(draft);
    cabinet(draft);
  }

  /** "Jake Sullivan, the national security adviser,". */
  private void apposition(PhraseDraft draft) {
    if (!draft.titles.isEmpty() || !scan.is(draft.at, ",")) {
      return;
    }
    int start = draft.at + 1;
    boolean article = start < scan.size() && ARTICLES.contains(scan.token(start).folded());
    int from = article ? start + 1 : start;
    if (!article && !begins(from)) {
      return;
    }
    for (int i = from; i < Math.min(scan.size(), from + LONGEST_APPOSITION); i++) {
      if (scan.token(i).kind() == Token.Kind.MARK && !scan.is(i, "-")) {
        return;
      }
      Optional<Hit> title = scan.hit(i, Sense.Title.class);
      if (title.isPresent()) {
        absorb(draft, from, i, title.get());
        return;
      }
    }
  }

  private boolean begins(int at) {
    return scan.hit(at, Sense.Named.class).isPresent()
        || scan.hit(at, Sense.Title.class).isPresent()
        || scan.hit(at, Sense.Qualified.class).isPresent();
  }

  private void absorb(PhraseDraft draft, int from, int to, Hit title) {
    var sense = (Sense.Title) title.sense();
    if (sense.plural() || sense.honorific()) {
      return;
    }
    for (int i = from; i < to; i++) {
      absorbWord(draft, i);
    }
    new PhraseParts(scan, lexicon).title(draft, sense, title);
    draft.at = title.to();
    location(draft);
  }

  private void absorbWord(PhraseDraft draft, int at) {
    for (Hit hit : scan.hits(at)) {
      switch (hit.sense()) {
        case Sense.Named named -> draft.place = draft.place == null ? named : draft.place;
        case Sense.Qualified qualified -> draft.qualifiers.add(qualified.means());
        case Sense.Institution body -> draft.institution = body;
        case Sense.Title title -> {}
        case Sense.Known known -> {}
        case Sense.Ignored ignored -> {}
      }
    }
  }

  /** "of Niger", "of the U.S. State Department" after a person's name. */
  private void origin(PhraseDraft draft) {
    if (draft.place != null || (!scan.is(draft.at, "of") && !scan.is(draft.at, "from"))) {
      return;
    }
    int start = scan.is(draft.at + 1, "the") ? draft.at + 2 : draft.at + 1;
    var inner = new PhraseDraft(start);
    var parts = new PhraseParts(scan, lexicon);
    parts.read(inner);
    boolean owned = inner.institution != null && !inner.institution.actors().isEmpty();
    int end = parts.trimmed(start, inner.at);
    if (end > start && (inner.place != null || owned)) {
      draft.place = inner.place;
      draft.institution = draft.institution == null ? inner.institution : draft.institution;
      draft.at = end;
    }
  }

  /** "the Albanese government". */
  private void cabinet(PhraseDraft draft) {
    if (!draft.titles.isEmpty() || draft.place != null || draft.institution != null) {
      return;
    }
    scan.hit(draft.at, Sense.Institution.class)
        .filter(h -> isGovernment((Sense.Institution) h.sense()))
        .ifPresent(
            h -> {
              draft.institution = (Sense.Institution) h.sense();
              draft.at = h.to();
            });
  }

  private static boolean isGovernment(Sense.Institution body) {
    return body.actors().isEmpty() && body.level() == Level.STATE;
  }

  /** "of France", "in Seoul" after a title or an institution that lacks its country. */
  void location(PhraseDraft draft) {
    boolean lacking =
        draft.place == null
            && (draft.institution == null
                ? !draft.titles.isEmpty()
                : draft.institution.actors().isEmpty());
    boolean leads = scan.is(draft.at, "of") || scan.is(draft.at, "in") || scan.is(draft.at, "for");
    if (!lacking || !leads) {
      return;
    }
    int start = scan.is(draft.at + 1, "the") ? draft.at + 2 : draft.at + 1;
    Optional<Hit> body = scan.hit(start, Sense.Institution.class);
    Optional<Hit> place = scan.hit(start, Sense.Named.class).filter(Attachments::isNoun);
    if (body.isPresent() && !((Sense.Institution) body.get().sense()).actors().isEmpty()) {
      draft.institution = (Sense.Institution) body.get().sense();
      draft.at = body.get().to();
    } else if (place.isPresent() && !(draft.plural() && scan.is(place.get().to(), "and"))) {
      draft.place = (Sense.Named) place.get().sense();
      draft.at = place.get().to();
      nameAfterPlace(draft);
    }
  }

  /** Not "in the Russian region". */
  private static boolean isNoun(Hit hit) {
    return hit.sense() instanceof Sense.Named named && named.kind() != Mention.Kind.DEMONYM;
  }

  /** "Prime Minister of Japan Shigeru Ishiba", "president of France, Emmanuel Macron,". */
  private void nameAfterPlace(PhraseDraft draft) {
    if (draft.name == null && !draft.titles.isEmpty() && !draft.plural()) {
      names
          .known(draft.at)
          .or(() -> names.afterComma(draft.at))
          .filter(PersonNames::isFull)
          .ifPresent(draft::nameTo);
    }
  }
}
