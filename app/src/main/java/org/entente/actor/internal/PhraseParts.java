package org.entente.actor.internal;

import java.util.Optional;
import org.entente.actor.Level;
import org.jspecify.annotations.Nullable;

/** Reads country, qualifiers, titles and institutions that stand in a row. */
final class PhraseParts {

  private static final int MOST = 8;

  private final Scan scan;
  private final Lexicon lexicon;

  PhraseParts(Scan scan, Lexicon lexicon) {
    this.scan = scan;
    this.lexicon = lexicon;
  }

  void read(PhraseDraft draft) {
    for (int n = 0; n < MOST && draft.at < scan.size(); n++) {
      if (!part(draft)) {
        return;
      }
    }
  }

  private boolean part(PhraseDraft draft) {
    if (scan.ignoredTo(draft.at) > draft.at) {
      return false;
    }
    Hit hit = longest(draft.at);
    if (hit == null) {
      return connective(draft);
    }
    boolean taken =
        switch (hit.sense()) {
          case Sense.Named named -> place(draft, named);
          case Sense.Institution body -> institution(draft, body, hit);
          case Sense.Title title -> title(draft, title, hit);
          case Sense.Qualified qualified -> draft.qualifiers.add(qualified.means());
          case Sense.Known known -> false;
          case Sense.Ignored ignored -> false;
        };
    if (taken) {
      draft.at = hit.to();
    }
    return taken;
  }

  private @Nullable Hit longest(int at) {
    Hit best = null;
    for (Hit hit : scan.hits(at)) {
      if (best == null || hit.to() > best.to()) {
        best = hit;
      }
    }
    return best;
  }

  private static boolean place(PhraseDraft draft, Sense.Named named) {
    if (draft.place != null || draft.institution != null || !draft.titles.isEmpty()) {
      return false;
    }
    draft.place = named;
    draft.placeAt = draft.at;
    return true;
  }

  private boolean institution(PhraseDraft draft, Sense.Institution body, Hit hit) {
    Sense.Institution before = draft.institution;
    boolean twoBodies = before != null && before.actors().isEmpty() && draft.titles.isEmpty();
    if (twoBodies || isAdjective(hit)) {
      return false;
    }
    if (before != null && before.level() == Level.PARTY && body.level() == Level.STATE) {
      draft.institution = new Sense.Institution(before.actors(), Level.STATE, before.ambiguous());
    } else if (before == null || before.actors().isEmpty()) {
      draft.institution = body;
    }
    return true;
  }

  /** "Military" before a noun: "China's military build-up" names no institution. */
  private boolean isAdjective(Hit hit) {
    if (!lexicon.adjectives().contains(scan.token(hit.to() - 1).folded())) {
      return false;
    }
    Token next = hit.to() < scan.size() ? scan.token(hit.to()) : null;
    return next != null
        && next.word()
        && !lexicon.functionWords().contains(next.folded())
        && scan.hit(hit.to(), Sense.Title.class).isEmpty();
  }

  boolean title(PhraseDraft draft, Sense.Title title, Hit hit) {
    if (title.honorific()) {
      draft.honoured = true;
    } else {
      draft.titles.add(title);
      draft.titleWords.add(Folding.fold(scan.words(hit.from(), hit.to())));
    }
    return true;
  }

  /** A possessive, or "and" between two titles. */
  private boolean connective(PhraseDraft draft) {
    int at = draft.at;
    boolean something = draft.place != null || !draft.titles.isEmpty() || draft.institution != null;
    boolean owned = scan.isKind(at, Token.Kind.POSSESSIVE) && something;
    boolean joined =
        (scan.is(at, "and") || scan.is(at, "-") || scan.is(at, "&"))
            && !draft.titles.isEmpty()
            && !draft.plural()
            && scan.hit(at + 1, Sense.Title.class).isPresent();
    if (owned || joined) {
      draft.at++;
      return true;
    }
    return false;
  }

  /** The end without a trailing possessive, conjunction or qualifier. */
  int trimmed(int from, int to) {
    int end = to;
    while (end > from
        && (scan.isKind(end - 1, Token.Kind.POSSESSIVE)
            || scan.is(end - 1, "and")
            || isPlainQualifier(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean isPlainQualifier(int index) {
    Optional<Hit> hit = scan.hit(index, Sense.Qualified.class);
    return hit.isPresent()
        && ((Sense.Qualified) hit.get().sense()).means() != Qualifier.ELECT
        && scan.hit(index, Sense.Institution.class).isEmpty();
  }
}
