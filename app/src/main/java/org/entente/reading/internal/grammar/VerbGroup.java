package org.entente.reading.internal.grammar;

import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries.
 *
 * @param start index of its first token
 * @param main index of the verb itself
 * @param lemma base form of the verb
 * @param form how it is used
 * @param negated whether "not", "never" or the like stands in it
 * @param modal its modal verb, if any
 * @param passive whether it is passive
 */
public record VerbGroup(
    int start,
    int main,
    String lemma,
    Form form,
    boolean negated,
    @Nullable String modal,
    boolean passive) {

  /** Uses of a verb. */
  public enum Form {
    FINITE,
    INFINITIVE,
    /** An -ing form or participle without auxiliary. */
    PARTICIPLE
  }

  public boolean isFinite() {
    return form == Form.FINITE;
  }
}
