package org.entente.reading.internal.cue;

import java.util.List;
import org.entente.initiative.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Cues with one meaning, as {@code starter/reading/cues.yaml} lists them.
 *
 * @param id its name
 * @param meaning what somebody does or feels to whom it applies
 * @param stance what it expresses alone
 * @param negated what it expresses under "not", where that is not the milder opposite
 * @param weight how sure a reader may be of it, 0..1
 * @param holder whose stance it is
 * @param needs whether the initiative must be its object
 * @param acts whether it is a deed, which counts for its doer only when it is or will be done
 * @param wish whether it takes the direction of what is wished
 * @param onlyNegated whether it counts under "not" alone
 * @param governs whether it counts only where it governs another cue
 */
public record Family(
    String id,
    String meaning,
    Stance stance,
    @Nullable Stance negated,
    double weight,
    Holder holder,
    Needs needs,
    @Nullable Boolean acts,
    @Nullable Boolean wish,
    @Nullable Boolean onlyNegated,
    @Nullable Boolean governs,
    List<String> verbs,
    List<String> nouns,
    List<String> adjectives,
    List<String> verdicts,
    List<String> verdictVerbs) {

  /** Whose stance a cue expresses. */
  public enum Holder {
    SUBJECT,
    SPEAKER,
    /** Nobody's: it counts only where another cue governs it. */
    NOBODY
  }

  /** What a cue needs to count. */
  public enum Needs {
    OBJECT,
    ANY
  }

  public Family {
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight: expected a number above 0, at most 1");
    }
    verbs = copy(verbs);
    nouns = copy(nouns);
    adjectives = copy(adjectives);
    verdicts = copy(verdicts);
    verdictVerbs = copy(verdictVerbs);
  }

  private static List<String> copy(@Nullable List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** Whether its phrases are the matter's own words and say nothing: "attack on one". */
  public boolean isBlank() {
    return id.equals("blank");
  }

  public boolean isAct() {
    return Boolean.TRUE.equals(acts);
  }

  public boolean isWish() {
    return Boolean.TRUE.equals(wish);
  }

  public boolean countsOnlyGoverning() {
    return Boolean.TRUE.equals(governs);
  }

  public boolean countsOnlyNegated() {
    return Boolean.TRUE.equals(onlyNegated);
  }
}
