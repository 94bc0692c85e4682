package org.entente.reading.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.pack.Pack;
import org.entente.pack.Yaml;

/**
 * The word lists of {@code starter/reading/anaphora.yaml}.
 *
 * @param anaphora nouns that can stand for the initiative
 * @param bare those of them that need no determiner
 * @param kinds sorts of arrangement, of which one that is yet to be made is an instance
 * @param entrants nouns for what a widening initiative lets in
 * @param admitting verbs of letting in
 * @param pointers words before them that point back
 * @param entry words of entry into an organisation
 * @param light verbs that give a following cue noun to their subject
 * @param reactions nouns for a reaction, which an adjective before them colours
 * @param reprisals what is threatened
 * @param grounds nouns whose "no" negates the verb after them
 * @param copulas verbs before a cue adjective
 * @param conditions phrases that weaken assent
 * @param postponers phrases that put a refusal off
 */
record WordLists(
    Set<String> anaphora,
    Set<String> bare,
    Set<String> kinds,
    Set<String> entrants,
    Set<String> admitting,
    Set<String> pointers,
    Set<String> entry,
    Set<String> light,
    Set<String> reactions,
    Set<String> reprisals,
    Set<String> grounds,
    Set<String> copulas,
    List<String> conditions,
    List<String> postponers) {

  /** The file as written. */
  record File(
      String nouns,
      String bare,
      String kinds,
      String entrants,
      String admitting,
      String pointers,
      String entry,
      String light,
      String reactions,
      String reprisals,
      String grounds,
      String copulas,
      List<String> conditions,
      List<String> postponers) {}

  static WordLists starter() {
    File file = Yaml.read(Pack.starterFile("reading/anaphora.yaml"), File.class);
    return new WordLists(
        words(file.nouns()),
        words(file.bare()),
        words(file.kinds()),
        words(file.entrants()),
        words(file.admitting()),
        words(file.pointers()),
        words(file.entry()),
        words(file.light()),
        words(file.reactions()),
        words(file.reprisals()),
        words(file.grounds()),
        words(file.copulas()),
        file.conditions(),
        file.postponers());
  }

  private static Set<String> words(String run) {
    return new HashSet<>(Arrays.asList(run.strip().split("\\s+")));
  }
}
