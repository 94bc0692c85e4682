package org.entente.actor;

/**
 * Someone who can take a stance under international politics: a state or an organisation of states.
 */
public sealed interface Actor permits State, Organisation {

  /**
   * ISO 3166-1 alpha-3 for a state (or the pack's own code for one that is gone); the acronym for
   * an organisation.
   */
  String id();

  /** The usual English name. */
  String name();
}
