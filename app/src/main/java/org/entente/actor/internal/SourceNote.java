package org.entente.actor.internal;

import org.jspecify.annotations.Nullable;

/**
 * Where a pack file's facts come from.
 *
 * @param title what a reader would call it
 * @param publisher who published it
 * @param url its address, where known
 */
record SourceNote(String title, @Nullable String publisher, @Nullable String url) {}
