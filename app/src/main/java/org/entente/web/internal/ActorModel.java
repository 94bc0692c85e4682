package org.entente.web.internal;

import java.util.List;
import org.entente.figure.Figure;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.Testimony;

/**
 * One actor's page within an initiative.
 *
 * @param whole the initiative's page
 * @param actor the actor's position
 */
public record ActorModel(InitiativeModel whole, ActorPosition actor) {

  public String name() {
    return whole.name(actor.actor());
  }

  public List<Testimony> statements() {
    return actor.testimonies().reversed();
  }

  public Figure path(double width) {
    return whole.figures().path(actor, width);
  }
}
