package org.entente.usecase.feasibility;

import java.util.List;
import org.entente.bargaining.Feasibility;
import org.entente.core.AsOf;
import org.entente.core.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Whether an initiative can form, as known on a date.
 *
 * @param initiative slug
 * @param asOf the day whose knowledge it uses
 * @param feasibility the answer
 * @param unchanged the answer without the user's changes; null where there are none
 * @param changes what the user set otherwise
 * @param confidence how far to trust it, in one or two sentences
 * @param explanation why the headline probability is what it is, down to the sentences
 */
public record FeasibilityAnswer(
    String initiative,
    AsOf asOf,
    Feasibility feasibility,
    @Nullable Feasibility unchanged,
    List<String> changes,
    String confidence,
    Explanation explanation) {

  public FeasibilityAnswer {
    changes = List.copyOf(changes);
  }
}
