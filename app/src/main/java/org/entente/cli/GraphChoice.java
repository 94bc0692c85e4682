package org.entente.cli;

import java.util.EnumSet;
import java.util.Set;
import org.entente.event.Stream;

/** Of which streams the knowledge graph is followed. */
enum GraphChoice {
  ENGLISH,
  TRANSLATED,
  BOTH,
  NONE;

  Set<Stream> streams() {
    return switch (this) {
      case ENGLISH -> EnumSet.of(Stream.ENGLISH);
      case TRANSLATED -> EnumSet.of(Stream.TRANSLATED);
      case BOTH -> EnumSet.allOf(Stream.class);
      case NONE -> EnumSet.noneOf(Stream.class);
    };
  }
}
