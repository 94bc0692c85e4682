package org.entente.usecase.review;

import org.entente.initiative.Correction;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of one driver, hurdle or foundation.
 *
 * @param document id of the document
 * @param fingerprint of the factor as it was shown; where none is so now, nothing is kept
 * @param verdict what is said of it
 * @param by who says it, if a name is given
 * @param reason why; needed unless it is accepted
 * @param kind what it is instead, by its word, used for a correction only
 */
public record JudgeFactor(
    String document,
    String fingerprint,
    Correction.Verdict verdict,
    @Nullable String by,
    String reason,
    String kind) {}
