package org.entente.actor.internal;

/** What a word beside a title says about the holder. */
enum Qualifier {
  /** Nothing that matters: new, senior, visiting. */
  PLAIN,
  /** No longer in office: former, ex-. */
  FORMER,
  /** In office at the time told of: then-. */
  THEN,
  /** Chosen but not yet in office: incoming, -elect. */
  ELECT,
  /** Below the holder: deputy, assistant. */
  DEPUTY,
  /** Of the opposition: shadow. */
  SHADOW
}
