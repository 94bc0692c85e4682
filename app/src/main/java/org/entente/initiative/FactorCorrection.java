package org.entente.initiative;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entente.evidence.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A person's judgement of a driver, hurdle or foundation that was read.
 *
 * @param before as it was read when it was judged
 * @param after the same of another kind, where the verdict is that it was to be corrected
 */
public record FactorCorrection(
    long number,
    LocalDate day,
    @Nullable String by,
    Correction.Verdict verdict,
    Factor before,
    @Nullable Factor after,
    String reason,
    @Nullable LocalDate undone)
    implements Ruling {

  public FactorCorrection {
    if ((after != null) != (verdict == Correction.Verdict.CORRECT)) {
      throw new IllegalArgumentException("only a corrected factor is of another kind");
    }
  }

  /** The judgement, no longer counting from a day on. */
  public FactorCorrection undoneOn(LocalDate from) {
    return new FactorCorrection(number, day, by, verdict, before, after, reason, from);
  }

  /** What the person vouches for; nothing where it was rejected. */
  public Optional<Factor> vouched() {
    return switch (verdict) {
      case ACCEPT, ADD -> Optional.of(before);
      case CORRECT -> Optional.ofNullable(after);
      case REJECT -> Optional.empty();
    };
  }

  @Override
  public Passage evidence() {
    return before.evidence();
  }

  @Override
  public String rule() {
    return before.kind().name().toLowerCase(Locale.ROOT) + ": " + before.rule();
  }

  @Override
  public String subject() {
    return before.kind().name().toLowerCase(Locale.ROOT) + " " + before.phrase();
  }

  @Override
  public boolean wasRight() {
    return verdict == Correction.Verdict.ACCEPT;
  }
}
