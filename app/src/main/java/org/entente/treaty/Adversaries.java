package org.entente.treaty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Against whose attack a promise is given.
 *
 * @param only the states it is confined to; empty for any
 * @param except the states it leaves out
 */
public record Adversaries(List<String> only, List<String> except) {

  /** Any attacker. */
  public static final Adversaries ANY = new Adversaries(List.of(), List.of());

  public Adversaries {
    only = StateIds.canonical(only);
    except = StateIds.canonical(except);
  }

  @JsonCreator
  static Adversaries read(
      @JsonProperty("only") List<String> only, @JsonProperty("except") List<String> except) {
    return new Adversaries(only, except);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Adversaries read(String word) {
    if (!"any".equals(word)) {
      throw new IllegalArgumentException("'" + word + "': expected any, or {only: [..]}");
    }
    return ANY;
  }

  /** Whether an attack by this state counts. */
  public boolean include(String attacker) {
    return (only.isEmpty() || only.contains(attacker)) && !except.contains(attacker);
  }
}
