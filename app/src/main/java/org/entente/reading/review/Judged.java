package org.entente.reading.review;

import org.entente.initiative.Ruling;

/** A judgement of a statement or of a factor, held against what is read now. */
public sealed interface Judged permits Judgement, FactorJudgement {

  /** What a person said. */
  Ruling correction();

  /** How it relates to what is read. */
  Standing standing();
}
