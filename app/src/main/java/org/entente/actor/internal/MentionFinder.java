package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.OfficeTerm;
import org.entente.actor.Resolution;

/** Finds every name in a text in one pass, keeping track of who has been introduced. */
final class MentionFinder {

  private final Lexicon lexicon;
  private final Interpreter interpreter;

  MentionFinder(Lexicon lexicon, Interpreter interpreter) {
    this.lexicon = lexicon;
    this.interpreter = interpreter;
  }

  List<Mention> mentions(String text, LocalDate on) {
    return new Pass(new Scan(text, lexicon), on).run();
  }

  /** One pass over one text. */
  private final class Pass {

    private final Scan scan;
    private final PhraseParser parser;
    private final Guards guards;
    private final Context context;
    private final List<Mention> found = new ArrayList<>();

    Pass(Scan scan, LocalDate on) {
      this.scan = scan;
      this.parser = new PhraseParser(scan, new PersonNames(scan, lexicon), lexicon);
      this.context = new Context(on, namedActors(), words());
      this.guards = new Guards(scan, lexicon, context);
    }

    List<Mention> run() {
      int at = 0;
      while (at < scan.size()) {
        at = step(at);
      }
      return found;
    }

    private int step(int at) {
      if (scan.token(at).endsSentence()) {
        context.endSentence();
        return at + 1;
      }
      int ignored = scan.ignoredTo(at);
      if (ignored > at && scan.hits(at).stream().allMatch(h -> h.to() <= ignored)) {
        return ignored;
      }
      if (scan.known(at)) {
        Optional<Phrase> phrase = parser.parse(at);
        if (phrase.isPresent() && read(phrase.get())) {
          return phrase.get().to();
        }
      }
      return byName(at);
    }

    /** A name that the lexicon lacks but this text has introduced; else the next token. */
    private int byName(int at) {
      Token token = scan.token(at);
      if (token.word() && token.capital() && !guards.partOfOtherName(at, at + 1)) {
        Optional<Resolution> earlier = context.introduced(token.folded());
        if (earlier.isPresent()) {
          add(at, at + 1, Mention.Kind.PERSON, earlier.get());
          return at + 1;
        }
      }
      return unknown(at);
    }

    /** A name unknown to the pack that says itself whose it is; else the next token. */
    private int unknown(int at) {
      Token token = scan.token(at);
      if (token.word() && token.capital() && !scan.known(at)) {
        Optional<Phrase> phrase = parser.parseUnknown(at);
        if (phrase.isPresent() && read(phrase.get())) {
          return phrase.get().to();
        }
      }
      return at + 1;
    }

    private boolean read(Phrase phrase) {
      if (guards.refuses(phrase)) {
        return false;
      }
      Optional<Meaning> meaning = interpreter.meaning(scan, phrase, context);
      if (meaning.isEmpty()) {
        return false;
      }
      add(phrase.from(), phrase.to(), meaning.get().kind(), meaning.get().resolution());
      if (meaning.get().kind() == Mention.Kind.INSTITUTION && phrase.name() == null) {
        context.introduceBody(scan.token(phrase.to() - 1).folded(), meaning.get().resolution());
      }
      if (phrase.name() != null) {
        introduce(phrase.name(), meaning.get().resolution());
      }
      return true;
    }

    private void introduce(Phrase.Name name, Resolution resolution) {
      String text = scan.words(name.from(), name.to());
      context.introduce(Folding.fold(text), resolution);
      List<String> words = Names.words(text);
      boolean familyFirst = lexicon.familyNameFirst().contains(resolution.actor().id());
      String family = familyFirst ? words.getFirst() : words.getLast();
      context.introduce(Folding.fold(family), resolution);
      if (name.known() != null) {
        introduceKnown(name.known(), resolution);
      }
    }

    private void introduceKnown(Sense.Known known, Resolution resolution) {
      var forms = new Names(lexicon.familyNameFirst());
      known.people().stream()
          .filter(p -> p.name().equals(resolution.person()))
          .flatMap(p -> forms.brief(p).stream())
          .forEach(form -> context.introduce(Folding.fold(form), resolution));
    }

    private void add(int from, int to, Mention.Kind kind, Resolution resolution) {
      int start = scan.token(from).start();
      int end = scan.token(to - 1).end();
      var mention = new Mention(start, end, scan.text().substring(start, end), kind, resolution);
      found.add(mention);
      context.mention(mention);
    }

    private Set<String> namedActors() {
      var named = new HashSet<String>();
      for (int i = 0; i < scan.size(); i++) {
        for (Hit hit : scan.hits(i)) {
          if (scan.ignoredTo(i) >= hit.to()) {
            continue;
          }
          named.addAll(certain(hit.sense()));
        }
      }
      return named;
    }

    /** The actors that a sense names beyond doubt. */
    private static List<String> certain(Sense sense) {
      return switch (sense) {
        case Sense.Named named -> named.actors().size() == 1 ? named.actors() : List.of();
        case Sense.Institution body ->
            body.actors().size() == 1 && !body.ambiguous() ? body.actors() : List.of();
        case Sense.Known known ->
            known.full() && known.people().size() == 1
                ? known.people().getFirst().terms().stream().map(OfficeTerm::actor).toList()
                : List.of();
        case Sense.Title title -> title.actor() == null ? List.of() : List.of(title.actor());
        case Sense.Qualified qualified -> List.of();
        case Sense.Ignored ignored -> List.of();
      };
    }

    private Set<String> words() {
      var words = new HashSet<String>();
      for (int i = 0; i < scan.size(); i++) {
        words.add(scan.token(i).folded());
      }
      return words;
    }
  }
}
