package org.entente.actor;

/**
 * An organisation of states.
 *
 * @param id its acronym
 * @param name its full English name
 */
public record Organisation(String id, String name) implements Actor {}
