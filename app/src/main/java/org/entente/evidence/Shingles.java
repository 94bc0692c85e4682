package org.entente.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The wording of a text as sets of hashes: of its runs of three words, and of its telling words.
 *
 * @param runs sorted hashes of three-word runs; in a long text only those divisible by {@link
 *     #THINNING}
 * @param thinned whether runs were thinned out
 * @param words sorted hashes of the stems of telling words (names, numbers and words over three
 *     letters)
 * @param digest SHA-256 of the words in order, letter case and punctuation aside
 */
record Shingles(int[] runs, boolean thinned, int[] words, String digest) {

  static final int THINNING = 4;

  private static final int LONG_TEXT = 400;
  private static final int RUN = 3;
  private static final int STEM = 6;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> LITTLE =
      Set.of(
          "that", "this", "with", "from", "have", "been", "were", "their", "they", "would", "which",
          "said", "will", "also", "after", "when", "about", "into", "than", "over", "more", "could",
          "should", "there", "where", "whose", "while", "other", "some", "such", "only", "says");

  static Shingles of(String text) {
    List<String> words =
        Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
            .filter(w -> !w.isEmpty())
            .toList();
    boolean thin = words.size() > LONG_TEXT;
    var runs = new TreeSet<Integer>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      int hash = spread(words.subList(i, i + RUN).hashCode());
      if (!thin || sampled(hash)) {
        runs.add(hash);
      }
    }
    var telling = new TreeSet<Integer>();
    for (String word : words) {
      boolean number = Character.isDigit(word.charAt(0));
      if (number || (word.length() > 3 && !LITTLE.contains(word))) {
        telling.add(spread(word.substring(0, Math.min(STEM, word.length())).hashCode()));
      }
    }
    return new Shingles(array(runs), thin, array(telling), Hashes.sha256(String.join(" ", words)));
  }

  /**
   * Share of the smaller text's runs that the other has too, 0..1; on thinned runs where either is
   * thinned.
   */
  double containment(Shingles other) {
    boolean thin = thinned || other.thinned;
    return containment(thin ? thinned(runs) : runs, thin ? thinned(other.runs) : other.runs);
  }

  /** Share of the telling words of the text with fewer of them that the other has too, 0..1. */
  double wordContainment(Shingles other) {
    return containment(words, other.words);
  }

  /** The runs by which a document is looked up. */
  int[] keys() {
    return thinned(runs);
  }

  private static double containment(int[] a, int[] b) {
    int smaller = Math.min(a.length, b.length);
    if (smaller == 0) {
      return 0;
    }
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int order = Integer.compare(a[i], b[j]);
      if (order == 0) {
        shared++;
        i++;
        j++;
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return shared / (double) smaller;
  }

  private static int[] thinned(int[] hashes) {
    return Arrays.stream(hashes).filter(Shingles::sampled).toArray();
  }

  private static boolean sampled(int hash) {
    return Integer.remainderUnsigned(hash, THINNING) == 0;
  }

  private static int[] array(TreeSet<Integer> set) {
    return set.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Finaliser of MurmurHash3, so that hashes of similar strings lie far apart. */
  private static int spread(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
