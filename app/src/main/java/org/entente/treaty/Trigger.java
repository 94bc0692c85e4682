package org.entente.treaty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The case in which a provision falls due (casus foederis).
 *
 * @param act the deed it asks for
 * @param unprovoked whether the attack must be unprovoked
 * @param against whose attack counts; absent for any
 * @param scope which objects of attack count, one row sufficing; empty for all
 */
public record Trigger(
    Act act, @Nullable Boolean unprovoked, @Nullable Adversaries against, List<AttackScope> scope) {

  /** Any armed attack on a party. */
  public static final Trigger ARMED_ATTACK = new Trigger(Act.ARMED_ATTACK, null, null, List.of());

  public Trigger {
    Required.fields("act", act);
    scope = List.copyOf(scope);
  }

  /** Whose attack counts. */
  public Adversaries adversaries() {
    return against == null ? Adversaries.ANY : against;
  }

  /** Whether the text asks that the attack be unprovoked. */
  public boolean asksUnprovoked() {
    return Boolean.TRUE.equals(unprovoked);
  }
}
