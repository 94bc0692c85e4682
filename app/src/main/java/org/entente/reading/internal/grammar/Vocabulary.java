package org.entente.reading.internal.grammar;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.pack.Pack;
import org.entente.pack.Yaml;

/** The word lists of {@code starter/reading/grammar.yaml}. */
public final class Vocabulary {

  /** The file as written: each field a run of words. */
  record File(
      String determiners,
      String pronouns,
      String possessives,
      String prepositions,
      String coordinators,
      String subordinators,
      String relatives,
      String negatives,
      String modals,
      String be,
      String have,
      String doing,
      String adverbs,
      String adjectives,
      String titles,
      String claims,
      String nounish,
      String reporting,
      String verbs,
      String irregular,
      String doubling) {}

  final Set<String> determiners;
  final Set<String> pronouns;
  final Set<String> possessives;
  final Set<String> prepositions;
  final Set<String> coordinators;
  final Set<String> subordinators;
  final Set<String> relatives;
  final Set<String> negatives;
  final Set<String> modals;
  final Set<String> be;
  final Set<String> have;
  final Set<String> doing;
  final Set<String> adverbs;
  final Set<String> adjectives;
  final Set<String> titles;
  final Set<String> claims;
  final Set<String> nounish;
  final Set<String> reporting;
  final VerbForms verbs;

  private Vocabulary(File file, List<String> moreVerbs) {
    determiners = words(file.determiners());
    pronouns = words(file.pronouns());
    possessives = words(file.possessives());
    prepositions = words(file.prepositions());
    coordinators = words(file.coordinators());
    subordinators = words(file.subordinators());
    relatives = words(file.relatives());
    negatives = words(file.negatives());
    modals = words(file.modals());
    be = words(file.be());
    have = words(file.have());
    doing = words(file.doing());
    adverbs = words(file.adverbs());
    adjectives = words(file.adjectives());
    titles = words(file.titles());
    claims = words(file.claims());
    nounish = words(file.nounish());
    reporting = words(file.reporting());
    var all = new LinkedHashSet<>(words(file.verbs()));
    all.addAll(reporting);
    all.addAll(moreVerbs);
    verbs = new VerbForms(all, words(file.irregular()), words(file.doubling()));
  }

  /** The starter list, with the verbs of the cue lexicon added. */
  public static Vocabulary starter(List<String> moreVerbs) {
    return new Vocabulary(
        Yaml.read(Pack.starterFile("reading/grammar.yaml"), File.class), moreVerbs);
  }

  boolean isClaim(String lemma) {
    return claims.contains(lemma);
  }

  public boolean isReporting(String lemma) {
    return reporting.contains(lemma);
  }

  private static Set<String> words(String run) {
    return new HashSet<>(Arrays.asList(run.strip().split("\\s+")));
  }
}
