package org.entente.reading.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.entente.core.Explanation;
import org.entente.initiative.Correction;
import org.entente.reading.ReadDocument;

/**
 * How much of what people hold to be said the rules had read, in documents whose every statement
 * was judged. People add what they notice, so it is an upper bound of recall.
 *
 * @param documents documents whose every statement was judged
 * @param found statements read that people found right in actor, initiative and stance
 * @param missed statements that people added, or had to correct in one of the three
 * @param missing the judgements behind the missed ones, in the order in which they were made
 */
public record Recall(int documents, int found, int missed, List<Correction> missing) {

  public Recall {
    missing = List.copyOf(missing);
  }

  /** Whether there is anything to take a share of. */
  public boolean isKnown() {
    return found + missed > 0;
  }

  /** Found of all that is said, 0..1; zero where nothing is known. */
  public double share() {
    return isKnown() ? found / (double) (found + missed) : 0;
  }

  /** How the share came about, down to each statement that was missed. */
  public Explanation explanation() {
    List<Explanation> parts =
        missing.stream()
            .map(
                c ->
                    Explanation.of(
                            c.vouched().orElse(c.before()).actor()
                                + " "
                                + c.vouched().orElse(c.before()).stance().word(),
                            "missed")
                        .citing(c.cite()))
            .toList();
    return Explanation.of(
            "share found by the rules",
            String.format(
                Locale.ROOT, "at most %.0f%% (%d of %d)", 100 * share(), found, found + missed))
        .because(
            "found / (found + missed) in the "
                + documents
                + " documents whose every statement was judged; missed are statements added by"
                + " hand or corrected in actor, initiative or stance; people add only what they"
                + " notice, so it is an upper bound")
        .from(parts);
  }

  /** Of documents, with the judgements of each that count. */
  public static Recall of(
      SortedMap<String, ReadDocument> documents, Map<String, List<Correction>> judged) {
    int whole = 0;
    int found = 0;
    var missing = new ArrayList<Correction>();
    for (Map.Entry<String, ReadDocument> entry : documents.entrySet()) {
      var reading =
          CorrectedReading.of(entry.getValue(), judged.getOrDefault(entry.getKey(), List.of()));
      if (reading.standing().stream().anyMatch(s -> s.correction() == null)) {
        continue;
      }
      whole++;
      for (CorrectedReading.Standings each : reading.standing()) {
        if (each.read() != null && Sameness.sameRow(each.read(), each.says())) {
          found++;
        } else if (each.correction() != null) {
          missing.add(each.correction());
        }
      }
    }
    return new Recall(whole, found, missing.size(), missing);
  }
}
