package org.entente.reading.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.initiative.Stance;
import org.entente.reading.internal.actor.Party;
import org.entente.reading.internal.cue.CueHit;

/**
 * A candidate with the probability that it takes a position and of which.
 *
 * @param candidate who, where and on what
 * @param signs what was seen of it
 * @param verdict what the signs say
 */
record Weighed(Candidate candidate, Map<String, Double> signs, SignWeights.Verdict verdict) {

  /** Begins the name of every rule of a row whose stance the weights decided. */
  static final String NAME = "weighed";

  /** The weight from which a rule's reading of a plain clause stands whatever the signs say. */
  private static final double PLAIN = 0.7;

  /** How often such a reading was right in documents that the rules were not made on. */
  private static final double PLAIN_RIGHT = 0.75;

  private static final int REASONS = 4;

  private boolean isPlain() {
    return candidate.isPlain(PLAIN);
  }

  Stance stance() {
    Finding found = candidate.found();
    return found != null && isPlain() ? found.stance() : Signs.STANCES.get(verdict.likeliest());
  }

  /** The probability that a position is taken. */
  double position() {
    return isPlain() ? Math.max(PLAIN_RIGHT, verdict.position()) : verdict.position();
  }

  /** The probability that the row is right: a position is taken, and it is this one. */
  double confidence() {
    double weighed = verdict.position() * verdict.stances()[Signs.STANCES.indexOf(stance())];
    return isPlain() ? Math.max(PLAIN_RIGHT, weighed) : weighed;
  }

  /** This as a finding, with the rules' own reading where they came to the same stance. */
  Finding finding(SignWeights weights) {
    Finding found = candidate.found();
    return found == null ? ofSigns(weights) : ofRules(found, weights);
  }

  private Finding ofSigns(SignWeights weights) {
    Party party = candidate.party();
    var steps = new ArrayList<String>();
    steps.add("actor " + party.actor() + " from " + party.how() + " (" + role() + ")");
    steps.add("initiative " + candidate.initiative() + ": what sentence or text is about");
    steps.add("no rule read a position");
    steps.addAll(weighing(weights));
    return finding(
        new Holder(party, role(), party.certainty(), false),
        new Target(candidate.initiative(), "what sentence or text is about", 1, false),
        cue(),
        NAME + "/" + role(),
        steps);
  }

  private Finding ofRules(Finding found, SignWeights weights) {
    boolean agreed = found.stance() == stance();
    var steps = new ArrayList<String>(found.steps());
    if (!agreed) {
      steps.add("the rule alone read " + found.stance().word());
    }
    steps.addAll(isPlain() ? List.of("a plain clause, which stands as it is") : weighing(weights));
    String rule = agreed ? found.rule() : NAME + "/" + found.rule();
    return finding(found.holder(), found.target(), found.cue(), rule, steps);
  }

  private Finding finding(
      Holder holder, Target target, String cue, String rule, List<String> steps) {
    return new Finding(
        candidate.sentence(),
        holder,
        target,
        stance(),
        confidence(),
        cue,
        rule,
        candidate.at(),
        List.copyOf(steps));
  }

  private List<String> weighing(SignWeights weights) {
    int column = verdict.likeliest() + 1;
    return List.of(
        String.format(
            Locale.ROOT,
            "takes a position: probability %.2f (%s)",
            verdict.position(),
            String.join("; ", weights.reasons(signs, 0, REASONS))),
        String.format(
            Locale.ROOT,
            "%s: probability %.2f (%s)",
            stance().word(),
            verdict.stances()[verdict.likeliest()],
            String.join("; ", weights.reasons(signs, column, REASONS))));
  }

  private String role() {
    return !candidate.speeches().isEmpty()
        ? "speaker"
        : candidate.deeds().isEmpty() ? "named" : "subject";
  }

  /** The first cue in what it does or says, or else its verb. */
  private String cue() {
    ReadSentence sentence = candidate.sentence();
    for (CueHit hit : sentence.cues()) {
      if (candidate.covers(hit.start())) {
        return sentence.words(hit);
      }
    }
    if (candidate.deeds().isEmpty()) {
      return "";
    }
    var group = sentence.parsed().groups().get(candidate.deeds().getFirst());
    return sentence.words(group.start(), group.main() + 1);
  }
}
