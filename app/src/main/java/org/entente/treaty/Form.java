package org.entente.treaty;

/** The sort of instrument a promise stands in. */
public enum Form {
  TREATY,
  CHARTER,
  EXECUTIVE_AGREEMENT,
  DECLARATION,
  MEMORANDUM,
  STATUTE,
  CONSTITUTION_ACT,
  ARRANGEMENT
}
