package org.entente.obligation;

import java.util.List;
import org.entente.core.Citation;

/**
 * A dispute of one member that a treaty would make the business of the others.
 *
 * @param dispute id of the dispute
 * @param name its name
 * @param members the members that are a side of it
 * @param against the other sides
 * @param drawnIn the members that would owe aid
 * @param reaches whether the treaty's text reaches it
 * @param text the finding in one sentence
 * @param citation where the dispute is recorded
 */
public record Entrapment(
    String dispute,
    String name,
    List<String> members,
    List<String> against,
    List<String> drawnIn,
    boolean reaches,
    String text,
    Citation citation) {

  public Entrapment {
    members = List.copyOf(members);
    against = List.copyOf(against);
    drawnIn = List.copyOf(drawnIn);
  }
}
