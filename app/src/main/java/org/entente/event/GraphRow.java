package org.entente.event;

import org.jspecify.annotations.Nullable;

/**
 * One article in the knowledge graph, as far as it tells what the article is about.
 *
 * @param slot the quarter of an hour in which it was published in the feed
 * @param stream the stream
 * @param address the article's address
 * @param title its headline, in its own language; empty where it has none
 * @param names the names in it, {@code name,offset;name,offset}, translated into English
 * @param quotations the quotations in it, {@code offset|length|verb|text#offset|…}
 * @param language ISO 639-3 code of its language
 */
public record GraphRow(
    Slot slot,
    Stream stream,
    String address,
    @Nullable String title,
    @Nullable String names,
    @Nullable String quotations,
    String language) {}
