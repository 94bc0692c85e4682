package org.entente.core;

/**
 * How sure the writer of a fact or a judgement is of it; separate from how likely the thing itself
 * is (ICD 203).
 */
public enum Confidence {
  LOW,
  MEDIUM,
  HIGH
}
