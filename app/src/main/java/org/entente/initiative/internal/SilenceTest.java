package org.entente.initiative.internal;

import static org.entente.core.Explanation.number;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.core.Explanation;
import org.entente.initiative.Silence;
import org.entente.initiative.Testimonies;
import org.entente.initiative.Weights;

/**
 * Names an actor silent when, at the pace at which it was heard before, a gap as long as the one
 * since is unlikely.
 *
 * <p>Days on which the actor was heard are taken as a Poisson process. With n further days heard in
 * T days after the first, the probability of none in a later gap g, its rate being unknown with a
 * Jeffreys prior, is (T/(T+g))^(n+1/2).
 */
public final class SilenceTest {

  private static final int LEAST_DAYS_HEARD = 3;
  private static final int SHORTEST_GAP = 60;

  private final Weights weights;

  public SilenceTest(Weights weights) {
    this.weights = weights;
  }

  /**
   * Whether an actor has fallen silent by a day.
   *
   * @param said what it said, oldest first, not empty
   */
  public Optional<Silence> find(String actor, Testimonies said, LocalDate day) {
    int days = days(said);
    if (days < LEAST_DAYS_HEARD) {
      return Optional.empty();
    }
    int last = said.epochDay(said.size() - 1);
    long span = Math.max(1, last - said.epochDay(0));
    long gap = day.toEpochDay() - last;
    double events = days - 1 + 0.5;
    double probability = Math.pow(span / (double) (span + gap), events);
    if (gap < SHORTEST_GAP || probability >= weights.silenceBelow()) {
      return Optional.empty();
    }
    var explanation =
        Explanation.of(
                "silence of " + actor,
                "a gap of " + gap + " days has probability " + number(probability))
            .because(
                "heard on "
                    + days
                    + " days within "
                    + span
                    + " days, then not for "
                    + gap
                    + "; (T/(T+g))^(n+1/2) with T = "
                    + span
                    + ", g = "
                    + gap
                    + ", n = "
                    + (days - 1)
                    + "; nothing kept is not proof that nothing was said")
            .citing(said.getLast().source().cite(said.getLast().statement().evidence()));
    return Optional.of(new Silence(LocalDate.ofEpochDay(last), gap, probability, explanation));
  }

  /** On how many days it was heard. */
  private static int days(Testimonies said) {
    int days = 1;
    for (int i = 1; i < said.size(); i++) {
      if (said.epochDay(i) != said.epochDay(i - 1)) {
        days++;
      }
    }
    return days;
  }
}
