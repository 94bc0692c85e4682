package org.entente.reading.internal.grammar;

import java.util.List;
import java.util.Optional;

/** One sentence with its tokens, verb groups and reported speech. */
public final class Parsed {

  private final List<Token> tokens;
  private final List<VerbGroup> groups;
  private final List<List<NounPhrase>> subjects;
  private final List<Speech> speeches;

  private Parsed(
      List<Token> tokens,
      List<VerbGroup> groups,
      List<List<NounPhrase>> subjects,
      List<Speech> speeches) {
    this.tokens = tokens;
    this.groups = groups;
    this.subjects = subjects;
    this.speeches = speeches;
  }

  public static Parsed of(List<Token> tagged, Vocabulary words) {
    List<VerbGroup> groups = VerbGroups.of(tagged);
    var finder = new Subjects(tagged, groups, words);
    var subjects = java.util.stream.IntStream.range(0, groups.size()).mapToObj(finder::of).toList();
    List<Speech> speeches = new SpeechFrames(tagged, groups, finder, words).find();
    return new Parsed(tagged, groups, subjects, speeches);
  }

  public List<Token> tokens() {
    return tokens;
  }

  public List<VerbGroup> groups() {
    return groups;
  }

  public List<Speech> speeches() {
    return speeches;
  }

  /** The subject of a verb group; several phrases where joined, none where it has none. */
  public List<NounPhrase> subjects(int group) {
    return subjects.get(group);
  }

  /** The group whose main verb is at {@code token}, or -1. */
  public int groupAt(int token) {
    for (int g = 0; g < groups.size(); g++) {
      if (token >= groups.get(g).start() && token <= groups.get(g).main()) {
        return g;
      }
    }
    return -1;
  }

  /** The last group whose main verb stands before {@code token} in the same clause, or -1. */
  public int governor(int token) {
    for (int g = groups.size() - 1; g >= 0; g--) {
      if (groups.get(g).main() < token) {
        return g;
      }
    }
    return -1;
  }

  /** The innermost speech that reports the token at this place. */
  public Optional<Speech> speechOver(int token) {
    return speeches.stream()
        .filter(s -> s.holds(token))
        .min(java.util.Comparator.comparingInt(s -> s.end() - s.start()));
  }
}
