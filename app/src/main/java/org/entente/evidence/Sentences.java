package org.entente.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a text into sentences with their offsets. A full stop ends a sentence unless it belongs to
 * an abbreviation, an initial or a number; a blank line always does.
 */
public final class Sentences {

  /** Never the last word of a sentence. */
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "dr", "gen", "sen", "rep", "gov", "lt", "col", "adm", "capt", "sgt",
          "maj", "cmdr", "brig", "prof", "st", "mt", "vs", "no", "hon", "rev", "amb", "supt",
          "pres", "sec", "fr", "e.g", "i.e", "cf", "approx", "op", "art", "para", "vol", "pp");

  /** May end a sentence; the next word decides. */
  private static final Set<String> OPEN =
      Set.of(
          "u.s", "u.k", "u.n", "e.u", "u.s.s.r", "d.c", "a.m", "p.m", "jr", "sr", "inc", "co",
          "corp", "ltd", "etc", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
          "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "ph.d", "bros");

  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "his",
          "her",
          "its",
          "their",
          "our",
          "this",
          "that",
          "these",
          "those",
          "in",
          "on",
          "at",
          "but",
          "and",
          "for",
          "while",
          "when",
          "if",
          "as",
          "after",
          "before",
          "although",
          "however",
          "meanwhile",
          "by",
          "with",
          "from",
          "both",
          "neither",
          "such",
          "there",
          "asked",
          "since",
          "despite",
          "under",
          "instead",
          "still",
          "not",
          "no",
          "some",
          "many",
          "earlier",
          "last",
          "to",
          "also");

  private Sentences() {}

  /** The sentences of a text in order; white space around each is left out. */
  public static List<Sentence> split(String text) {
    var found = new ArrayList<Sentence>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = endAfter(text, i);
      if (end > 0) {
        add(found, text, start, end);
        start = end;
        i = end - 1;
      }
    }
    add(found, text, start, text.length());
    return List.copyOf(found);
  }

  private static void add(List<Sentence> found, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      found.add(new Sentence(found.size(), start, end, text.substring(start, end)));
    }
  }

  /** The offset after a sentence that ends at {@code i}, or 0 where none does. */
  private static int endAfter(String text, int i) {
    char c = text.charAt(i);
    if (c == '\n') {
      return isParagraphBreak(text, i) ? i + 1 : 0;
    }
    if (c == '。' || c == '！' || c == '？') {
      return closed(text, i + 1);
    }
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return 0;
    }
    int end = closed(text, i + 1);
    if (end < text.length() && !isBlank(text.charAt(end))) {
      return 0;
    }
    return c == '.' && belongsToWord(text, i, end) ? 0 : startsSentence(text, end) ? end : 0;
  }

  private static boolean isParagraphBreak(String text, int newline) {
    for (int i = newline + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return true;
      }
      if (!isBlank(c)) {
        return c == '#'
            || c == '•'
            || (c == '-' && i + 1 < text.length() && text.charAt(i + 1) == ' ');
      }
    }
    return false;
  }

  private static int closed(String text, int from) {
    int end = from;
    while (end < text.length() && ".!?…\"'”’)]»」』".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean belongsToWord(String text, int dot, int end) {
    if (end > dot + 1) {
      return false;
    }
    int from = dot;
    while (from > 0
        && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    String word = text.substring(from, dot).toLowerCase(Locale.ROOT);
    boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(from));
    if (initial || TITLES.contains(word)) {
      return !(word.equals("no") && !followedByDigit(text, end));
    }
    return OPEN.contains(word) && !STARTERS.contains(nextWord(text, end));
  }

  private static boolean followedByDigit(String text, int end) {
    int i = skipBlank(text, end);
    return i < text.length() && Character.isDigit(text.charAt(i));
  }

  private static String nextWord(String text, int end) {
    int from = skipBlank(text, end);
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    boolean capital = to > from && Character.isUpperCase(text.charAt(from));
    return capital ? text.substring(from, to).toLowerCase(Locale.ROOT) : "";
  }

  private static boolean startsSentence(String text, int end) {
    int i = skipBlank(text, end);
    return i >= text.length() || !Character.isLowerCase(text.charAt(i));
  }

  private static int skipBlank(String text, int from) {
    int i = from;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }
}
