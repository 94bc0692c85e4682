package org.entente.web.internal;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences with the names of states in place of their three-letter codes.
 *
 * @param nameOf the name of a code, or the code itself where it names no state
 */
public record Named(UnaryOperator<String> nameOf) {

  private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3}\\b");

  /** The sentence as a reader would say it; words of three capitals that name no state stay. */
  public String in(String sentence) {
    return CODE.matcher(sentence).replaceAll(this::name);
  }

  private String name(MatchResult code) {
    return Matcher.quoteReplacement(nameOf.apply(code.group()));
  }
}
