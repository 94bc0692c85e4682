package org.entente.usecase.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that no rule has read in a document and that a person says is there.
 *
 * @param document id of the document
 * @param fingerprint of its text as it was shown; where it is another now, nothing is kept
 * @param sentences numbers of the sentences that carry it, from 1, one after the other
 * @param by who says it, if a name is given
 * @param reason why, if one is given
 * @param says what the sentences say: initiative, actor and stance are needed; the state speaks
 *     where no level is given, on the document's day where no date is
 */
public record Missed(
    String document,
    String fingerprint,
    List<Integer> sentences,
    @Nullable String by,
    String reason,
    Judge.Changes says) {

  public Missed {
    sentences = sentences.stream().distinct().sorted().toList();
  }
}
