package org.entente.usecase;

import java.util.List;
import org.entente.obligation.Assessment;
import org.entente.obligation.Comparison;
import org.entente.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question about a case.
 *
 * @param assessment the answer, proposed texts included where there are any
 * @param comparison what the proposed texts change; absent where there are none
 * @param proposed the proposed texts
 */
public record ObligationAnswer(
    Assessment assessment, @Nullable Comparison comparison, List<Treaty> proposed) {

  public ObligationAnswer {
    proposed = List.copyOf(proposed);
  }
}
