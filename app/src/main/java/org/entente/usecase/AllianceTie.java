package org.entente.usecase;

import java.util.List;
import org.entente.treaty.ProvisionKind;

/**
 * What binds two states on a day, in either direction.
 *
 * @param one id of the one state, the lesser in the alphabet
 * @param other id of the other
 * @param kind the firmest promise between them
 * @param treaties ids of the treaties that hold a promise of this kind
 */
public record AllianceTie(String one, String other, ProvisionKind kind, List<String> treaties) {

  public AllianceTie {
    treaties = List.copyOf(treaties);
  }
}
