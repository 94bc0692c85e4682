package org.entente.reading.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.initiative.Stance;
import org.entente.reading.internal.grammar.Speech;
import org.entente.reading.internal.grammar.Tag;
import org.entente.reading.internal.grammar.VerbGroup;
import org.entente.reading.internal.match.InitiativeMention;
import org.jspecify.annotations.Nullable;

/**
 * Reads stances that reported speech expresses by its grammar and not by a cue word: what should be
 * (support), what should not be or will not be (against), what something is not (disavowal).
 */
final class SpeechRules {

  private static final Set<String> DUTY = Set.of("should", "must", "ought", "shall", "need");
  private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "wo", "'d");
  private static final Set<String> MAKING =
      Set.of(
          "build",
          "create",
          "form",
          "become",
          "make",
          "establish",
          "seek",
          "have",
          "get",
          "turn",
          "be",
          "mean",
          "imply",
          "set");

  private final ReadSentence sentence;
  private final Topic topic;
  private final WordLists words;
  private final HolderFinder holders;

  SpeechRules(ReadSentence sentence, Topic topic, WordLists words) {
    this.sentence = sentence;
    this.topic = topic;
    this.words = words;
    this.holders = new HolderFinder(sentence, words);
  }

  List<Finding> read() {
    var found = new ArrayList<Finding>();
    for (Speech speech : sentence.parsed().speeches()) {
      List<Holder> speakers = speech.speaker() < 0 ? List.of() : holders.speaker(speech.start());
      if (!speakers.isEmpty()) {
        for (int g = 0; g < sentence.parsed().groups().size(); g++) {
          VerbGroup group = sentence.parsed().groups().get(g);
          if (group.isFinite() && group.start() >= speech.start() && group.main() < speech.end()) {
            read(group, g, speakers, found);
          }
        }
      }
    }
    return found;
  }

  private void read(VerbGroup group, int g, List<Holder> speakers, List<Finding> found) {
    Stance stance = stance(group);
    if (stance == null) {
      return;
    }
    Target target = name(group).equals("disavowal") ? complement(group) : target(g);
    if (target == null) {
      return;
    }
    for (Holder speaker : speakers) {
      var steps =
          List.of(
              "actor " + speaker.party().actor() + " from " + speaker.party().how() + " (speaker)",
              "initiative " + target.initiative() + ": " + target.how(),
              "'" + sentence.words(group.start(), group.main() + 1) + "': " + meaning(group));
      double confidence = 0.6 * speaker.party().certainty() * target.certainty();
      found.add(
          new Finding(
              sentence,
              speaker,
              target,
              stance,
              confidence,
              sentence.words(group.start(), group.main() + 1),
              name(group) + "/speaker",
              group.start(),
              steps));
    }
  }

  private @Nullable Stance stance(VerbGroup group) {
    @Nullable String modal = group.modal();
    boolean negated = group.negated() || denies(group) || deniesName(group);
    if (modal != null && DUTY.contains(modal)) {
      return negated
          ? Stance.OPPOSE
          : isDemandOnIt(group, modal) ? Stance.LEAN_SUPPORT : Stance.SUPPORT;
    }
    if (negated && modal != null && FUTURE.contains(modal)) {
      return Stance.OPPOSE;
    }
    return negated && modal == null && MAKING.contains(group.lemma()) ? Stance.LEAN_OPPOSE : null;
  }

  /** "a European army would have to line up with NATO": a condition on it. */
  private boolean isDemandOnIt(VerbGroup group, String modal) {
    if (!modal.equals("must") || group.passive()) {
      return false;
    }
    int g = sentence.parsed().groups().indexOf(group);
    return sentence.parsed().subjects(g).stream()
        .anyMatch(
            p ->
                sentence.mentions().stream()
                    .anyMatch(
                        m ->
                            sentence.tokenAt(m.start()) >= p.start()
                                && sentence.tokenAt(m.start()) < p.end()));
  }

  /** "is mere cooperation and no Asian NATO". */
  private boolean deniesName(VerbGroup group) {
    int end = sentence.clauseEnd(group.main() + 1);
    return sentence.mentions().stream()
        .mapToInt(m -> sentence.tokenAt(m.start()))
        .filter(at -> at > group.main() && at < end)
        .anyMatch(
            at ->
                sentence.holdsAny(
                    Math.max(group.main() + 1, at - 3),
                    at,
                    List.of("no", "not a", "not an", "no such thing as")));
  }

  private boolean denies(VerbGroup group) {
    int next = group.main() + 1;
    return next < sentence.tokens().size()
        && sentence.token(next).is("no")
        && MAKING.contains(group.lemma());
  }

  private static String meaning(VerbGroup group) {
    return switch (name(group)) {
      case "duty" -> "says that it should or should not be";
      case "future" -> "says that it will not be";
      default -> "says that something is not it";
    };
  }

  private static String name(VerbGroup group) {
    String modal = group.modal();
    return modal == null ? "disavowal" : DUTY.contains(modal) ? "duty" : "future";
  }

  /** The initiative that something is said not to be. */
  private @Nullable Target complement(VerbGroup group) {
    int end = sentence.clauseEnd(group.main() + 1);
    return sentence.mentions().stream()
        .filter(
            m -> sentence.tokenAt(m.start()) > group.main() && sentence.tokenAt(m.start()) < end)
        .findFirst()
        .map(m -> new Target(m.initiative(), "named as what it is not", 0.9, true))
        .orElse(null);
  }

  /** The initiative that stands in the clause of a verb, as subject or after it. */
  private @Nullable Target target(int g) {
    VerbGroup group = sentence.parsed().groups().get(g);
    int end = sentence.clauseEnd(group.main() + 1);
    int begin =
        sentence.parsed().subjects(g).stream().mapToInt(p -> p.start()).min().orElse(group.start());
    for (InitiativeMention m : sentence.mentions()) {
      int at = sentence.tokenAt(m.start());
      if (at >= Math.min(begin, group.start()) && at < end) {
        return new Target(m.initiative(), "named in the clause", 0.9, true);
      }
    }
    String main = topic.main();
    if (main == null) {
      return null;
    }
    for (var phrase : sentence.parsed().subjects(g)) {
      boolean pointer = words.pointers().contains(sentence.token(phrase.start()).word());
      if (pointer
          && words.anaphora().contains(sentence.token(phrase.head()).lemma())
          && sentence.token(phrase.head()).tag() != Tag.PRON) {
        return new Target(
            main,
            "'"
                + sentence.words(phrase.start(), phrase.end())
                + "' taken for what the text is about",
            0.75,
            true);
      }
    }
    return null;
  }
}
