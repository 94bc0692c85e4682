package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Reads one name at a token: "U.S. President Donald Trump", "Japan's foreign ministry", "Jake
 * Sullivan, the national security adviser".
 */
final class PhraseParser {

  private static final int MOST_PARTS = 8;
  private static final int LONGEST_APPOSITION = 7;
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "his", "her", "its", "their");
  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "told",
          "warned",
          "called",
          "repeated",
          "added",
          "argued",
          "urged",
          "wrote",
          "rejected",
          "welcomed",
          "stressed",
          "announced",
          "insisted",
          "denied");

  private final Scan scan;
  private final PersonNames names;

  private int at;
  private Sense.@Nullable Named place;
  private Sense.@Nullable Institution institution;
  private final List<Qualifier> qualifiers = new ArrayList<>(1);
  private final List<Sense.Title> titles = new ArrayList<>(2);
  private Phrase.@Nullable Name name;
  private boolean honoured;

  private PhraseParser(Scan scan, PersonNames names, int from) {
    this.scan = scan;
    this.names = names;
    this.at = from;
  }

  /** The name that begins at a token, if one does. */
  static Optional<Phrase> parse(Scan scan, PersonNames names, int from) {
    return new PhraseParser(scan, names, from).run(from);
  }

  private Optional<Phrase> run(int from) {
    parts();
    int beforeName = at;
    name();
    if (name != null) {
      apposition();
      origin();
    } else {
      at = trimmed(from, beforeName);
      location();
    }
    boolean says = place != null || institution != null || name != null || !titles.isEmpty();
    return says && at > from
        ? Optional.of(
            new Phrase(
                from, at, place, List.copyOf(qualifiers), List.copyOf(titles), institution, name))
        : Optional.empty();
  }

  /** Country, qualifiers, titles and institutions in a row. */
  private void parts() {
    for (int n = 0; n < MOST_PARTS && at < scan.size(); n++) {
      if (!part()) {
        return;
      }
    }
  }

  private boolean part() {
    if (scan.ignoredTo(at) > at) {
      return false;
    }
    Optional<Hit> longest = longest();
    if (longest.isEmpty()) {
      return connective();
    }
    Hit hit = longest.get();
    boolean taken =
        switch (hit.sense()) {
          case Sense.Named named -> take(named);
          case Sense.Institution body -> take(body);
          case Sense.Title title -> take(title);
          case Sense.Qualified qualified -> qualifiers.add(qualified.means());
          case Sense.Known known -> false;
          case Sense.Ignored ignored -> false;
        };
    if (taken) {
      at = hit.to();
    }
    return taken;
  }

  private Optional<Hit> longest() {
    Hit best = null;
    for (Hit hit : scan.hits(at)) {
      if (best == null || hit.to() > best.to()) {
        best = hit;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean take(Sense.Named named) {
    if (place != null || institution != null || !titles.isEmpty()) {
      return false;
    }
    place = named;
    return true;
  }

  private boolean take(Sense.Institution body) {
    if (institution != null && titles.isEmpty() && institution.actors().isEmpty()) {
      return false;
    }
    if (institution == null || institution.actors().isEmpty()) {
      institution = body;
    }
    return true;
  }

  private boolean take(Sense.Title title) {
    if (title.honorific()) {
      honoured = true;
    } else {
      titles.add(title);
    }
    return true;
  }

  /** A possessive, or "and" between two titles. */
  private boolean connective() {
    boolean owned =
        scan.isKind(at, Token.Kind.POSSESSIVE)
            && (place != null || !titles.isEmpty() || institution != null);
    boolean joined =
        (scan.is(at, "and") || scan.is(at, "-") || scan.is(at, "&"))
            && !titles.isEmpty()
            && scan.hit(at + 1, Sense.Title.class).isPresent();
    if (owned || joined) {
      at++;
      return true;
    }
    return false;
  }

  /** Leaves a trailing possessive or qualifier outside the name. */
  private int trimmed(int from, int to) {
    int end = to;
    while (end > from
        && (scan.isKind(end - 1, Token.Kind.POSSESSIVE)
            || scan.is(end - 1, "and")
            || isQualifier(end - 1) && titles.isEmpty() && institution == null)) {
      end--;
    }
    return end;
  }

  private boolean isQualifier(int index) {
    return scan.hit(index, Sense.Qualified.class).isPresent();
  }

  private void name() {
    boolean announced = !titles.isEmpty() && !plural() || honoured;
    if (announced) {
      name = names.announced(at).orElseGet(() -> afterComma().orElse(null));
    } else if (scan.isKind(at - 1, Token.Kind.POSSESSIVE) || institution != null) {
      name = names.known(at).orElseGet(() -> speaking().orElse(null));
    } else {
      name = names.known(at).orElse(null);
    }
    if (name != null && name.known() != null && isPlainNeighbour()) {
      name = null;
    }
    if (name != null) {
      at = name.to();
    }
  }

  /** "Japan Trump": a country's bare name does not introduce a person. */
  private boolean isPlainNeighbour() {
    boolean bare = place != null && place.kind() == Mention.Kind.NAME;
    return bare && titles.isEmpty() && !honoured && !scan.isKind(at - 1, Token.Kind.POSSESSIVE);
  }

  private boolean plural() {
    return titles.stream().anyMatch(Sense.Title::plural);
  }

  /** "India's foreign minister, Subrahmanyam Jaishankar,". */
  private Optional<Phrase.Name> afterComma() {
    if (!scan.is(at, ",")) {
      return Optional.empty();
    }
    Optional<Phrase.Name> found = names.announced(at + 1);
    return found.filter(n -> isFull(n) || n.to() > n.from() + 1 && scan.is(n.to(), ","));
  }

  private static boolean isFull(Phrase.Name found) {
    return found.known() != null && found.known().full();
  }

  /** "Malaysia's Saifuddin Abdullah said". */
  private Optional<Phrase.Name> speaking() {
    int end = names.unknownEnd(at);
    boolean speaks = end < scan.size() && SPEECH.contains(scan.token(end).folded());
    return end > at + 1 && speaks ? Optional.of(new Phrase.Name(at, end, null)) : Optional.empty();
  }

  /** "Jake Sullivan, the national security adviser,". */
  private void apposition() {
    if (!titles.isEmpty() || !scan.is(at, ",")) {
      return;
    }
    int start = at + 1;
    boolean article = start < scan.size() && ARTICLES.contains(scan.token(start).folded());
    int from = article ? start + 1 : start;
    if (!article
        && scan.hit(from, Sense.Named.class).isEmpty()
        && scan.hit(from, Sense.Title.class).isEmpty()) {
      return;
    }
    for (int i = from; i < Math.min(scan.size(), from + LONGEST_APPOSITION); i++) {
      if (scan.token(i).kind() == Token.Kind.MARK && !scan.is(i, "-")) {
        return;
      }
      Optional<Hit> title = scan.hit(i, Sense.Title.class);
      if (title.isPresent() && ((Sense.Title) title.get().sense()).plural()) {
        return;
      }
      if (title.isPresent()) {
        absorb(from, i, title.get());
        return;
      }
    }
  }

  private void absorb(int from, int to, Hit title) {
    for (int i = from; i < to; i++) {
      scan.hit(i, Sense.Named.class)
          .filter(h -> place == null)
          .ifPresent(h -> place = (Sense.Named) h.sense());
      scan.hit(i, Sense.Qualified.class)
          .ifPresent(h -> qualifiers.add(((Sense.Qualified) h.sense()).means()));
      scan.hit(i, Sense.Institution.class)
          .ifPresent(h -> institution = (Sense.Institution) h.sense());
    }
    take((Sense.Title) title.sense());
    at = title.to();
    location();
  }

  /** "of Niger", "of the U.S. State Department" after a person's name. */
  private void origin() {
    if (place != null || !scan.is(at, "of") && !scan.is(at, "from")) {
      return;
    }
    int start = scan.is(at + 1, "the") ? at + 2 : at + 1;
    var inner = new PhraseParser(scan, names, start);
    inner.parts();
    if (inner.place != null || inner.institution != null && !inner.institution.actors().isEmpty()) {
      place = inner.place;
      institution = institution == null ? inner.institution : institution;
      titles.addAll(inner.titles.isEmpty() || inner.institution == null ? List.of() : List.of());
      at = inner.trimmed(start, inner.at);
    }
  }

  /** "of France", "in Seoul" after a title or an institution that lacks its country. */
  private void location() {
    boolean lacking =
        place == null
            && (!titles.isEmpty() || institution != null && institution.actors().isEmpty());
    if (!lacking || !scan.is(at, "of") && !scan.is(at, "in") && !scan.is(at, "for")) {
      return;
    }
    int start = scan.is(at + 1, "the") ? at + 2 : at + 1;
    Optional<Hit> body = scan.hit(start, Sense.Institution.class);
    if (body.isPresent()
        && body.get().sense() instanceof Sense.Institution found
        && !found.actors().isEmpty()) {
      institution = found;
      at = body.get().to();
      return;
    }
    Optional<Hit> hit = scan.hit(start, Sense.Named.class);
    if (hit.isPresent() && !(scan.is(hit.get().to(), "and") && plural())) {
      place = (Sense.Named) hit.get().sense();
      at = hit.get().to();
      if (name == null && !plural()) {
        names
            .announced(scan.is(at, ",") ? at : at)
            .filter(PhraseParser::isFull)
            .ifPresent(this::named);
      }
    }
  }

  private void named(Phrase.Name found) {
    name = found;
    at = found.to();
  }
}
