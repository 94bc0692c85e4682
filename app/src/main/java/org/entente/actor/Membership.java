package org.entente.actor;

import org.entente.core.DateSpan;

/**
 * One stretch of time during which a state belonged to an organisation.
 *
 * @param state the state's id
 * @param span first and last day of full membership
 */
public record Membership(String state, DateSpan span) {}
