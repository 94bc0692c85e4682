package org.entente.actor.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every word sequence that names an actor, an institution, an office or a person.
 *
 * @param trie the sequences
 * @param introductions folded family names that need the full name earlier in the text
 * @param familyNameFirst states whose people write the family name first
 * @param executivePresidents states led by their president
 * @param traps folded names that are not the actor's where the text has one of the folded words
 * @param notNames folded words that no person's name contains
 * @param adjectives words for institutions that are also adjectives
 * @param functionWords words that can follow an institution as subject
 * @param speechVerbs verbs of saying
 */
record Lexicon(
    Trie trie,
    Set<String> introductions,
    Set<String> familyNameFirst,
    Set<String> executivePresidents,
    Map<String, List<String>> traps,
    Set<String> notNames,
    Set<String> adjectives,
    Set<String> functionWords,
    Set<String> speechVerbs) {}
