package org.entente.actor;

import org.jspecify.annotations.Nullable;

/**
 * What a name in a text stands for on a date.
 *
 * @param actor the state or organisation
 * @param person the person's usual full name, where the mention names or implies one
 * @param office the office that the person holds, or held where the level is {@code FORMER}
 * @param level for whom the mention speaks
 * @param how one clause for the explanation: {@code "head-of-government of JPN since 2024-10-01"}
 */
public record Resolution(
    Actor actor, @Nullable String person, @Nullable Office office, Level level, String how) {}
