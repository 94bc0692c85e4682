package org.entente.usecase.feasibility;

import java.util.List;
import org.entente.bargaining.Feasibility;
import org.entente.bargaining.Party;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.Picture;

/**
 * How far to trust a study of feasibility, separate from how likely the outcome is: moderate at
 * best, and only where every candidate was heard recently enough to be placed.
 */
final class ConfidenceSentence {

  private ConfidenceSentence() {}

  static String of(Picture picture, Feasibility feasibility) {
    List<String> candidates =
        feasibility.question().parties().stream()
            .filter(Party::isCandidate)
            .map(Party::id)
            .toList();
    List<String> unheard = candidates.stream().filter(c -> picture.find(c).isEmpty()).toList();
    List<String> faint =
        candidates.stream()
            .filter(c -> picture.find(c).filter(ActorPosition::isFaint).isPresent())
            .toList();
    boolean wellHeard = unheard.isEmpty() && faint.isEmpty();
    return "Confidence is "
        + (wellHeard ? "moderate" : "low")
        + ": "
        + (candidates.size() - unheard.size())
        + " of "
        + candidates.size()
        + " candidates were heard on it"
        + (unheard.isEmpty() ? "" : " (not " + String.join(", ", unheard) + ")")
        + (faint.isEmpty() ? "" : ", but " + String.join(", ", faint) + " only long ago")
        + ", in "
        + picture.documents()
        + " documents of "
        + picture.origins()
        + " origins; saliences and capabilities are judgements. On decided issues of the European"
        + " Union the model's compromise misses the outcome by 21 points of 100 on average, the"
        + " weighted mean by 22.5; no record exists for alliances that failed to form.";
  }
}
