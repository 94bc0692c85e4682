package org.entente.brief.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.Actor;
import org.entente.actor.ActorDirectory;
import org.entente.brief.Brief;
import org.entente.core.Explanation;
import org.entente.evidence.DocumentHead;
import org.entente.evidence.Passage;
import org.entente.initiative.Testimony;

/** Numbers the sources and reasons of a brief as its sentences come to need them. */
public final class Notes {

  private final ActorDirectory actors;
  private final Map<Passage, Brief.Source> sources = new LinkedHashMap<>();
  private final List<Explanation> reasons = new ArrayList<>();

  public Notes(ActorDirectory actors) {
    this.actors = actors;
  }

  /** The number of a source, given when it is first cited. */
  int cite(DocumentHead head, Passage passage) {
    return sources
        .computeIfAbsent(
            passage,
            p ->
                new Brief.Source(
                    sources.size() + 1,
                    head.id(),
                    head.label(),
                    head.grade().toString(),
                    head.url(),
                    p.text()))
        .number();
  }

  int cite(Testimony testimony) {
    return cite(testimony.source(), testimony.statement().evidence());
  }

  /** The number of a reason. */
  int because(Explanation explanation) {
    reasons.add(explanation);
    return reasons.size();
  }

  /** The usual name of an actor; its id where the directory does not know it. */
  String name(String actor) {
    return actors.find(actor).map(Actor::name).orElse(actor);
  }

  public List<Explanation> reasons() {
    return List.copyOf(reasons);
  }

  public List<Brief.Source> sources() {
    return List.copyOf(sources.values());
  }
}
