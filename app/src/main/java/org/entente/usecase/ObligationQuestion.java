package org.entente.usecase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question about a case, as a person puts it.
 *
 * @param attackers ids or names of the attackers
 * @param victim id or name of the victim
 * @param place id of the place, or a state; absent for the victim's capital region
 * @param target what is struck; absent for territory, at sea for the forces there
 * @param act what is done; absent for an armed attack
 * @param provoked whether the victim provoked it
 * @param date the day, ISO 8601; absent for today
 * @param with overlays by id, or files
 * @param all whether to list the promises that the case does not reach
 */
public record ObligationQuestion(
    List<String> attackers,
    String victim,
    @Nullable String place,
    @Nullable String target,
    @Nullable String act,
    boolean provoked,
    @Nullable String date,
    List<String> with,
    boolean all) {

  public ObligationQuestion {
    attackers = List.copyOf(attackers);
    with = List.copyOf(with);
  }
}
