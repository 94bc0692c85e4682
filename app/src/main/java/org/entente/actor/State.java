package org.entente.actor;

/**
 * A state, or an entity treated as one (Taiwan, Kosovo), with its life span.
 *
 * @param id ISO 3166-1 alpha-3, or the pack's own code for a state that is gone
 * @param name usual English name
 */
public record State(String id, String name) implements Actor {}
