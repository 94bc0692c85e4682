package org.entente.event;

/**
 * An article of the knowledge graph that concerns an initiative.
 *
 * @param initiative slug of the initiative
 * @param slot when it was published in the feed
 * @param address the article's address
 * @param language ISO 639-3 code of its language
 */
public record GraphMatch(
    String initiative, Slot slot, Stream stream, String address, String language) {}
