package org.entente.actor.internal;

import java.util.List;
import org.entente.actor.Level;

/** Finds the actors that a phrase itself names. */
final class Places {

  private final Actors actors;

  Places(Actors actors) {
    this.actors = actors;
  }

  /** The actor named by country, seat or institution; none where that leaves several open. */
  List<String> of(Phrase phrase, Context context) {
    if (phrase.place() != null) {
      return one(phrase.place().actors(), context);
    }
    Sense.Institution body = phrase.institution();
    if (body == null || body.actors().isEmpty()) {
      return List.of();
    }
    List<String> among = context.amongNamed(body.actors());
    if (body.ambiguous()) {
      return among.size() == 1 ? among : lastOwner(body, context);
    }
    return one(among.isEmpty() ? body.actors() : among, context);
  }

  /** Of several countries' parties of one name, that of the country mentioned last. */
  private static List<String> lastOwner(Sense.Institution body, Context context) {
    return body.level() == Level.PARTY
        ? context.last(body.actors()).map(List::of).orElse(List.of())
        : List.of();
  }

  /**
   * One actor of a list: among those that existed on the day the only one that the text names
   * elsewhere, else the first.
   */
  private List<String> one(List<String> ids, Context context) {
    if (ids.size() == 1) {
      return ids;
    }
    List<String> existing = ids.stream().filter(id -> actors.existed(id, context.on())).toList();
    List<String> left = existing.isEmpty() ? ids : existing;
    List<String> among = context.amongNamed(left);
    return List.of(among.size() == 1 ? among.getFirst() : left.getFirst());
  }
}
