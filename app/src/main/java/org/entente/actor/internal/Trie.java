package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds known word sequences in a text, walking from each token once. */
final class Trie {

  /** How a pattern's capitals bind the text's. */
  enum Letters {
    /** Letter case does not matter. */
    ANY,
    /** A word that the pattern begins with a capital begins with one in the text. */
    CAPITAL,
    /** All letters are upper case, so that "us" is not the United States. */
    ALL
  }

  private record Entry(Sense sense, Letters letters, boolean[] capitals) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Entry> entries = new ArrayList<>(1);
  }

  private final Node root = new Node();

  void add(String pattern, Sense sense, Letters letters) {
    List<Token> tokens = Tokenizer.tokens(pattern);
    Node node = root;
    boolean[] capitals = new boolean[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      capitals[i] = tokens.get(i).capital();
      node = node.next.computeIfAbsent(tokens.get(i).folded(), key -> new Node());
    }
    if (node != root && node.entries.stream().noneMatch(e -> e.sense().equals(sense))) {
      node.entries.add(new Entry(sense, letters, capitals));
    }
  }

  /** The longest sequences that start at a token, one for each sort of sense. */
  List<Hit> at(List<Token> text, int from) {
    if (!root.next.containsKey(text.get(from).folded())) {
      return List.of();
    }
    var hits = new ArrayList<Hit>(2);
    Node node = root;
    var walked = new ArrayList<Integer>(4);
    for (int i = from; i < text.size(); i++) {
      Node next = node.next.get(text.get(i).folded());
      if (next == null && i > from && text.get(i).kind() == Token.Kind.INITIAL) {
        continue;
      }
      if (next == null) {
        break;
      }
      node = next;
      walked.add(i);
      for (Entry entry : node.entries) {
        if (fits(entry, text, walked)) {
          keepLongest(hits, new Hit(from, i + 1, entry.sense()));
        }
      }
    }
    return hits;
  }

  private static void keepLongest(List<Hit> hits, Hit hit) {
    hits.removeIf(h -> h.sense().getClass() == hit.sense().getClass() && h.to() < hit.to());
    hits.add(hit);
  }

  private static boolean fits(Entry entry, List<Token> text, List<Integer> walked) {
    if (entry.letters() == Letters.ANY) {
      return true;
    }
    for (int i = 0; i < walked.size(); i++) {
      Token token = text.get(walked.get(i));
      boolean small = entry.capitals()[i] && !token.capital();
      if (small || (entry.letters() == Letters.ALL && !token.allCapitals())) {
        return false;
      }
    }
    return true;
  }

  /** The sense of a whole name of one sort, whatever its letter case; for building and look-up. */
  <S extends Sense> @Nullable S exact(String name, Class<S> sort) {
    Node node = root;
    for (Token token : Tokenizer.tokens(name)) {
      node = node.next.get(token.folded());
      if (node == null) {
        return null;
      }
    }
    return node.entries.stream()
        .map(Entry::sense)
        .filter(sort::isInstance)
        .map(sort::cast)
        .findFirst()
        .orElse(null);
  }
}
