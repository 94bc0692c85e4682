package org.entente.reading.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.reading.LabelledDocument;
import org.entente.reading.LabelledDocument.Label;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's signs with what the labels say of it.
 *
 * @param document where
 * @param signs what is seen of it
 * @param label the position it takes; null where it takes none
 * @param elsewhere whether it has none here but its state has one in another sentence of the text,
 *     so that it is left open whether this sentence shows it too
 */
record LabelledSigns(
    String document, Map<String, Double> signs, @Nullable Label label, boolean elsewhere) {

  /** The candidates of some labelled documents; those without labelled evidence are left out. */
  static List<LabelledSigns> of(RuleReader reader, List<LabelledDocument> documents) {
    var found = new ArrayList<LabelledSigns>();
    for (LabelledDocument d : documents) {
      reader
          .signs(d.document())
          .forEach((candidate, signs) -> found.add(labelled(d, candidate, signs)));
    }
    return found;
  }

  private static LabelledSigns labelled(
      LabelledDocument document, Candidate candidate, Map<String, Double> signs) {
    Label label = label(candidate, document);
    boolean elsewhere =
        label == null
            && document.stances().stream()
                .anyMatch(
                    s ->
                        s.actor().equals(candidate.party().actor())
                            && s.initiative().equals(candidate.initiative()));
    return new LabelledSigns(document.document().id(), signs, label, elsewhere);
  }

  private static @Nullable Label label(Candidate candidate, LabelledDocument document) {
    Label best = null;
    double most = 0;
    for (Label label : document.stances()) {
      boolean here =
          label.actor().equals(candidate.party().actor())
              && label.initiative().equals(candidate.initiative())
              && candidate.sentence().sentence().text().equals(label.evidence());
      double fit = here ? fit(candidate, label) : 0;
      if (fit > most) {
        most = fit;
        best = label;
      }
    }
    return best;
  }

  /** How well a voice fits a label: the same person best, another person not at all. */
  private static double fit(Candidate candidate, Label label) {
    String person = candidate.party().person();
    String speaker = label.speaker();
    double same =
        candidate.party().level().name().equals(label.level().toUpperCase(Locale.ROOT)) ? 0.5 : 0;
    if (person != null && speaker != null) {
      return last(person).equals(last(speaker)) ? 3 + same : 0;
    }
    return (person == null && speaker == null ? 2 : 1.5) + same;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
