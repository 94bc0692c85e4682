package org.entente.actor.internal;

import java.util.List;

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
      return among.size() == 1 ? among : List.of();
    }
    return one(among.isEmpty() ? body.actors() : among, context);
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
