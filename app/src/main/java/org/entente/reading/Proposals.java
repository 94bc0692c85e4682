package org.entente.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.core.Issue;
import org.jspecify.annotations.Nullable;

/**
 * What became of what a connected model proposed for one document.
 *
 * @param model protocol, name and prompt version of the model
 * @param proposed rows in its answer
 * @param agreed rows that the rules had read as well
 * @param added rows that only the model proposed
 * @param conflicting rows that contradict a row of the rules; both stand
 * @param faults why rows were dropped, or why there is no answer, one by one
 */
public record Proposals(
    String model, int proposed, int agreed, int added, int conflicting, List<Issue> faults) {

  /** How the kinds of issues begin that say why there is no answer. */
  public static final String UNANSWERED = "model-";

  public Proposals {
    faults = List.copyOf(faults);
  }

  /** Where the model gave no answer that could be used. */
  public static Proposals none(String model, Issue fault) {
    return new Proposals(model, 0, 0, 0, 0, List.of(fault));
  }

  /** How many rows failed a check. */
  public int dropped() {
    return proposed - agreed - added - conflicting;
  }

  /** How often each reason occurred, in alphabetical order. */
  public SortedMap<String, Integer> reasons() {
    var counts = new TreeMap<String, Integer>();
    faults.forEach(fault -> counts.merge(fault.kind(), 1, Integer::sum));
    return counts;
  }

  /** The sum over documents; null stands for none yet. */
  public static Proposals sum(@Nullable Proposals a, Proposals b) {
    if (a == null) {
      return b;
    }
    var all = new ArrayList<>(a.faults());
    all.addAll(b.faults());
    return new Proposals(
        a.model(),
        a.proposed() + b.proposed(),
        a.agreed() + b.agreed(),
        a.added() + b.added(),
        a.conflicting() + b.conflicting(),
        all);
  }

  /**
   * One line: {@code 5 proposed: 2 agree with the rules, 1 added, 0 in conflict, 2 dropped (…)}.
   */
  public String line() {
    String rows =
        proposed
            + " proposed: "
            + agreed
            + " agree with the rules, "
            + added
            + " added, "
            + conflicting
            + " in conflict, "
            + dropped()
            + " dropped";
    String drops = reasons("proposal-");
    String silent = reasons(UNANSWERED);
    return rows
        + (drops.isEmpty() ? "" : " (" + drops + ")")
        + (silent.isEmpty() ? "" : "; read by rules alone: " + silent);
  }

  private String reasons(String prefix) {
    return reasons().entrySet().stream()
        .filter(reason -> reason.getKey().startsWith(prefix))
        .map(reason -> reason.getKey() + " " + reason.getValue())
        .collect(Collectors.joining(", "));
  }
}
