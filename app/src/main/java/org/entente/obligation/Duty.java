package org.entente.obligation;

import java.util.List;
import org.entente.core.Citation;
import org.entente.core.Explanation;
import org.entente.treaty.Provision;
import org.entente.treaty.Treaty;

/**
 * What one provision asks of one state in a case.
 *
 * @param state who owes it
 * @param owedTo to whom
 * @param treaty under which treaty
 * @param provision under which of its provisions
 * @param status where it stands
 * @param reason the decisive part of the match
 * @param conditions conditions and open questions, in words
 * @param checks every part of the match, in the order compared
 */
public record Duty(
    String state,
    String owedTo,
    Treaty treaty,
    Provision provision,
    Status status,
    String reason,
    List<String> conditions,
    List<Check> checks) {

  public Duty {
    conditions = List.copyOf(conditions);
    checks = List.copyOf(checks);
  }

  /** Whether it is a promise of aid that is due, on a condition or without. */
  public boolean isLiveAid() {
    return provision.kind().isAid() && (status == Status.TRIGGERED || status == Status.CONDITIONAL);
  }

  /** Where its text is found. */
  public Citation citation() {
    return treaty.cite(provision);
  }

  /** Why it stands where it stands: the parts of the match, citing the text. */
  public Explanation explanation() {
    List<Explanation> parts =
        checks.stream()
            .map(c -> Explanation.of(c.part().words(), mark(c)).because(c.text()))
            .toList();
    return Explanation.of(
            state + " under " + treaty.callName() + " " + provision.article(), status.word())
        .because(provision.summary())
        .from(parts)
        .citing(citation());
  }

  private static String mark(Check check) {
    return switch (check.outcome()) {
      case MET -> "met";
      case DOUBTFUL -> "open";
      case FAILED -> "fails";
    };
  }
}
