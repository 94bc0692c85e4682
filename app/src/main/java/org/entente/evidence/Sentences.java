package org.entente.evidence;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a text into sentences with offsets. */
public final class Sentences {

  private Sentences() {}

  public static List<Sentence> split(String text) {
    var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    var found = new ArrayList<Sentence>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      int last = end;
      while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      if (last > start) {
        found.add(new Sentence(found.size(), start, last, text.substring(start, last)));
      }
    }
    return found;
  }
}
