package org.entente.reading.internal.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The forms of English verbs, derived from their base forms or listed where irregular. */
final class VerbForms {

  /**
   * What a word can be as a verb.
   *
   * @param lemma the base form
   */
  record Form(
      String lemma, boolean base, boolean third, boolean past, boolean participle, boolean ing) {

    Form or(Form o) {
      return new Form(
          lemma,
          base || o.base,
          third || o.third,
          past || o.past,
          participle || o.participle,
          ing || o.ing);
    }
  }

  private final Map<String, Form> forms = new HashMap<>();
  private final Set<String> doubling = new HashSet<>();

  VerbForms(Iterable<String> verbs, Iterable<String> irregular, Iterable<String> doubling) {
    doubling.forEach(this.doubling::add);
    var past = new HashMap<String, String[]>();
    for (String line : irregular) {
      String[] parts = line.split(":");
      past.put(parts[0], parts);
    }
    for (String verb : verbs) {
      addVerb(verb, past.get(verb));
    }
  }

  @Nullable Form find(String word) {
    return forms.get(word);
  }

  private void addVerb(String verb, String @Nullable [] irregular) {
    add(verb, new Form(verb, true, false, false, false, false));
    add(third(verb), new Form(verb, false, true, false, false, false));
    add(stem(verb) + "ing", new Form(verb, false, false, false, false, true));
    String past = irregular == null ? past(verb) : irregular[1];
    add(past, new Form(verb, false, false, true, irregular == null, false));
    if (irregular != null) {
      add(irregular[2], new Form(verb, false, false, false, true, false));
      add(past(verb), new Form(verb, false, false, true, true, false));
    }
  }

  private void add(String word, Form form) {
    forms.merge(word, form, (a, b) -> a.lemma().equals(b.lemma()) ? a.or(b) : a);
  }

  private String past(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    return consonantY(verb) ? verb.substring(0, verb.length() - 1) + "ied" : stem(verb) + "ed";
  }

  private static String third(String verb) {
    if (consonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    return verb.matches(".*(s|x|z|ch|sh|o)") ? verb + "es" : verb + "s";
  }

  private String stem(String verb) {
    if (doubling.contains(verb)) {
      return verb + verb.charAt(verb.length() - 1);
    }
    if (verb.endsWith("ie")) {
      return verb.substring(0, verb.length() - 2) + "y";
    }
    boolean mute =
        verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("oe") && verb.length() > 2;
    return mute ? verb.substring(0, verb.length() - 1) : verb;
  }

  private static boolean consonantY(String verb) {
    return verb.endsWith("y")
        && verb.length() > 1
        && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
  }
}
