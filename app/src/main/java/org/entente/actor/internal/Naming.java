package org.entente.actor.internal;

import java.util.List;

/**
 * All that is needed to find names in text, made on first use.
 *
 * @param terms people and their terms of office
 * @param finder finds mentions
 * @param standalone resolves single mentions
 */
record Naming(Terms terms, MentionFinder finder, Standalone standalone) {

  static Naming of(Actors actors, ActorPack pack) {
    var terms = new Terms(pack.holders(actors));
    List<WordsFile> words = pack.words();
    Lexicon lexicon = new LexiconBuilder().build(actors.inFileOrder(), terms.people(), words);
    var finder = new MentionFinder(lexicon, new Interpreter(actors, terms, lexicon));
    return new Naming(terms, finder, new Standalone(actors, finder));
  }
}
