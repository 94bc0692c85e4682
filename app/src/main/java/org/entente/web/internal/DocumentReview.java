package org.entente.web.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.actor.Level;
import org.entente.core.AsOf;
import org.entente.initiative.Factor;
import org.entente.initiative.Initiative;
import org.entente.initiative.Ruling;
import org.entente.initiative.Stance;
import org.entente.reading.ReadDocument;
import org.entente.reading.review.CorrectedFactors;
import org.entente.reading.review.CorrectedReading;
import org.entente.reading.review.Judged;
import org.entente.reading.review.RulePrecision;
import org.entente.reading.review.Sameness;
import org.entente.usecase.review.ShowJudgements;

/**
 * What people said of a document's reading, and what a form for judging it offers.
 *
 * @param open whether judgements can be made here: only on the page of today, as they count from
 *     today
 * @param stale judgements that no longer fit what is read
 * @param history every judgement of the document, the newest first
 * @param precision how often each rule was right
 * @param initiatives all that can be chosen
 * @param actors all that can be chosen, by name
 * @param olderRules whether the document was read by rules that are not those of today
 * @param fingerprint changes with the text of the document
 */
public record DocumentReview(
    boolean open,
    List<Judged> stale,
    List<Ruling> history,
    List<RulePrecision> precision,
    List<Initiative> initiatives,
    List<Actor> actors,
    boolean olderRules,
    String fingerprint) {

  static DocumentReview of(
      Site site,
      ReadDocument read,
      CorrectedReading corrected,
      CorrectedFactors factors,
      AsOf asOf) {
    var workspace = site.workspace();
    ShowJudgements review = workspace.showJudgements();
    boolean open = asOf.day().equals(workspace.today());
    return new DocumentReview(
        open,
        Stream.<Judged>concat(corrected.judgements().stream(), factors.judgements().stream())
            .filter(j -> j.standing().isStale())
            .toList(),
        review.history(read.document().id(), asOf),
        review.precision(asOf),
        workspace.initiatives().list(),
        workspace.actors().list().stream().sorted(Comparator.comparing(Actor::name)).toList(),
        workspace.rereadDocuments().isStale(read),
        Sameness.fingerprint(read.document()));
  }

  /** How often the rule was right, where anybody judged what it read. */
  public Optional<RulePrecision> of(String rule) {
    return precision.stream().filter(p -> p.rule().equals(rule)).findFirst();
  }

  public List<Stance> stances() {
    return Arrays.asList(Stance.values());
  }

  public List<Factor.Kind> kinds() {
    return Arrays.asList(Factor.Kind.values());
  }

  public List<Level> levels() {
    return Arrays.asList(Level.values());
  }
}
