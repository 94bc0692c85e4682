package org.entente.reading.internal.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the verb groups of a tagged sentence, left to right. */
final class VerbGroups {

  private final List<Token> tokens;
  private final List<VerbGroup> found = new ArrayList<>();

  private VerbGroups(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<VerbGroup> of(List<Token> tokens) {
    var groups = new VerbGroups(tokens);
    int i = 0;
    while (i < tokens.size()) {
      i = groups.readAt(i);
    }
    return List.copyOf(groups.found);
  }

  private int readAt(int from) {
    if (!opens(tokens.get(from).tag())) {
      return from + 1;
    }
    boolean negated = from > 0 && tokens.get(from - 1).tag() == Tag.NEG;
    boolean infinitive = false;
    @Nullable String modal = null;
    int lastAuxiliary = -1;
    int i = from;
    for (; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      Tag tag = t.tag();
      if (tag == Tag.NEG) {
        negated = true;
      } else if (tag == Tag.TO) {
        if (lastAuxiliary >= 0
            && tokens.get(lastAuxiliary).tag() != Tag.HAVE
            && tokens.get(lastAuxiliary).tag() != Tag.MODAL) {
          break;
        }
        infinitive = lastAuxiliary < 0;
        modal = lastAuxiliary >= 0 ? "must" : modal;
      } else if (tag == Tag.MODAL) {
        if (lastAuxiliary >= 0) {
          break;
        }
        modal = t.word();
        negated |= t.is("cannot");
        lastAuxiliary = i;
      } else if (tag.isAuxiliary()) {
        lastAuxiliary = i;
      } else if (tag.isVerbal() && fits(tag, lastAuxiliary, infinitive)) {
        return add(from, i, infinitive, negated, modal, lastAuxiliary);
      } else if (tag != Tag.ADV && tag != Tag.QUOTE) {
        break;
      }
    }
    if (lastAuxiliary >= 0) {
      return add(from, lastAuxiliary, infinitive, negated, modal, -1);
    }
    return Math.max(from + 1, i);
  }

  /** After "be" only a participle continues the group; after a modal or "to" a base form. */
  private boolean fits(Tag tag, int lastAuxiliary, boolean infinitive) {
    if (lastAuxiliary < 0) {
      return !infinitive || tag == Tag.VERB;
    }
    return switch (tokens.get(lastAuxiliary).tag()) {
      case MODAL, DO -> tag == Tag.VERB;
      default -> true;
    };
  }

  /** "to deter and prevent": a base form joined to an infinitive. */
  private boolean isJoinedInfinitive(int start, Token verb) {
    return start > 0
        && tokens.get(start - 1).tag() == Tag.CONJ
        && !found.isEmpty()
        && found.getLast().form() == VerbGroup.Form.INFINITIVE
        && verb.word().equals(verb.lemma());
  }

  private static boolean opens(Tag tag) {
    return tag == Tag.TO || tag.isAuxiliary() || tag.isVerbal();
  }

  private int add(
      int start, int main, boolean infinitive, boolean negated, @Nullable String modal, int aux) {
    Token verb = tokens.get(main);
    boolean bare = aux < 0 && !infinitive;
    boolean nonFinite = bare && (verb.tag() == Tag.ING || verb.tag() == Tag.PARTICIPLE);
    boolean joined = bare && isJoinedInfinitive(start, verb);
    VerbGroup.Form form =
        infinitive || joined
            ? VerbGroup.Form.INFINITIVE
            : nonFinite ? VerbGroup.Form.PARTICIPLE : VerbGroup.Form.FINITE;
    boolean passive =
        verb.tag() == Tag.PARTICIPLE
            && (bare || aux >= 0 && tokens.get(aux).tag() == Tag.BE && verb.tag() != Tag.ING);
    found.add(new VerbGroup(start, main, verb.lemma(), form, negated, modal, passive));
    return main + 1;
  }
}
