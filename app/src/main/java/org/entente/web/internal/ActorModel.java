package org.entente.web.internal;

import java.util.List;
import org.entente.figure.Figure;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.Testimony;

/** One actor's page within an initiative. */
public final class ActorModel {

  private final InitiativeModel whole;
  private final ActorPosition actor;
  private final List<ActorPosition.PathPoint> places;

  /**
   * The page of an actor.
   *
   * @param whole the initiative's page
   * @param actor the actor's position
   */
  ActorModel(InitiativeModel whole, ActorPosition actor) {
    this.whole = whole;
    this.actor = actor;
    this.places = actor.path();
  }

  public InitiativeModel whole() {
    return whole;
  }

  public ActorPosition actor() {
    return actor;
  }

  public String name() {
    return whole.name(actor.actor());
  }

  public List<Testimony> statements() {
    return actor.testimonies().reversed();
  }

  /** Where it stood at the end of each month with news, oldest first. */
  public List<ActorPosition.PathPoint> places() {
    return places;
  }

  public Figure path(double width) {
    return whole.figures().path(actor, places, width);
  }
}
