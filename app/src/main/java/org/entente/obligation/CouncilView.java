package org.entente.obligation;

import java.util.List;
import org.entente.core.Explanation;

/**
 * What to expect of the Security Council in a case.
 *
 * @param permanent the states that hold a veto on that day
 * @param vetoExpected those expected to use it for the attacker, with the reason
 * @param notes article 27(3) and what else limits the expectation
 * @param explanation the same as a tree that cites
 */
public record CouncilView(
    List<String> permanent,
    List<ExpectedVeto> vetoExpected,
    List<String> notes,
    Explanation explanation) {

  /**
   * A veto to be expected.
   *
   * @param state who would cast it
   * @param reason why
   */
  public record ExpectedVeto(String state, String reason) {}

  public CouncilView {
    permanent = List.copyOf(permanent);
    vetoExpected = List.copyOf(vetoExpected);
    notes = List.copyOf(notes);
  }
}
