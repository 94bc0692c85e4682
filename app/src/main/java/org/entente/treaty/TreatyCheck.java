package org.entente.treaty;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.core.Issues;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a file's shape cannot say: that states, places and tags are known, that dates fit
 * each other, that parties existed, that every promise is cited.
 */
public final class TreatyCheck {

  private static final String STATE_ENTRY = "state:";

  /** Whether a state existed on a day. */
  public interface LifeSpans {

    /** Whether this state existed on that day. */
    boolean existed(String state, LocalDate day);
  }

  private final TreatyLibrary library;
  private final LifeSpans lifeSpans;
  private final Set<String> states;
  private final Set<String> tags;

  /** A check against a library's places and against the life spans of states. */
  public TreatyCheck(TreatyLibrary library, LifeSpans lifeSpans) {
    this.library = library;
    this.lifeSpans = lifeSpans;
    this.states = library.places().states();
    this.tags = library.places().tags();
  }

  /** The faults of every treaty, overlay, constraint and dispute on file. */
  public Issues all() {
    var issues = new Issues();
    library.treaties().forEach(t -> check(t, issues));
    library.overlays().forEach(t -> check(t, issues));
    for (Dispute dispute : library.disputes()) {
      dispute.between().forEach(s -> state(s, "disputes.yaml: " + dispute.id(), issues));
      if (dispute.place() != null && library.places().find(dispute.place()).isEmpty()) {
        issues.add("unknown-place", "disputes.yaml: " + dispute.id(), dispute.place());
      }
    }
    for (Constraint constraint : library.constraints()) {
      constraint.states().forEach(s -> state(s, "constraints.yaml: " + constraint.id(), issues));
    }
    return issues;
  }

  /** Adds the faults of one treaty. */
  public void check(Treaty treaty, Issues issues) {
    for (Membership party : treaty.parties()) {
      check(treaty, party, issues);
    }
    overlaps(treaty, issues);
    treaty.allProvisions().forEach(provision -> check(treaty, provision, issues));
    for (Phase phase : treaty.phases()) {
      for (Phase.Suspension suspension : phase.suspends()) {
        String place = treaty.id() + ": phase " + phase.title();
        Stream.concat(suspension.from().states().stream(), suspension.to().states().stream())
            .forEach(s -> state(s, place, issues));
      }
    }
  }

  private void check(Treaty treaty, Membership party, Issues issues) {
    String place = treaty.id() + ": parties: " + party.state();
    state(party.state(), place, issues);
    LocalDate from = party.from() == null ? treaty.inForce() : party.from();
    if (from == null) {
      return;
    }
    if (treaty.inForce() != null && from.isBefore(treaty.inForce())) {
      issues.add("date", place, "from " + from + " lies before inForce " + treaty.inForce());
    }
    if (treaty.ended() != null && !from.isBefore(treaty.ended())) {
      issues.add("date", place, "from " + from + " lies after ended " + treaty.ended());
    }
    if (states.contains(party.state())
        && party.note() == null
        && !lifeSpans.existed(party.state(), from)) {
      issues.add(
          "date",
          place,
          "the state did not exist on " + from + "; where that is right, say why in its note");
    }
  }

  private static void overlaps(Treaty treaty, Issues issues) {
    List<Membership> spells = treaty.parties();
    for (int i = 0; i < spells.size(); i++) {
      for (int j = i + 1; j < spells.size(); j++) {
        Membership a = spells.get(i);
        Membership b = spells.get(j);
        LocalDate later = later(start(treaty, a), start(treaty, b));
        if (a.state().equals(b.state())
            && (later == null || (a.holdsOn(later) && b.holdsOn(later)))) {
          issues.add("party-twice", treaty.id() + ": parties: " + a.state(), "is named twice");
        }
      }
    }
  }

  private static @Nullable LocalDate start(Treaty treaty, Membership spell) {
    return spell.from() == null ? treaty.inForce() : spell.from();
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isAfter(b) ? a : b;
  }

  private void check(Treaty treaty, Provision provision, Issues issues) {
    String place = treaty.id() + ": article " + provision.article();
    for (Owing.Row row : provision.owing().rows()) {
      row.from().states().forEach(s -> state(s, place + ": owes.from", issues));
      row.to().states().forEach(s -> state(s, place + ": owes.to", issues));
      row.from().states().stream()
          .filter(s -> treaty.parties().stream().noneMatch(m -> m.state().equals(s)))
          .forEach(s -> issues.add("no-party", place + ": owes.from", s + " is not a party"));
    }
    Adversaries against = provision.casus().adversaries();
    against.only().forEach(s -> state(s, place + ": against.only", issues));
    against.except().forEach(s -> state(s, place + ": against.except", issues));
    for (AttackScope scope : provision.casus().scope()) {
      scope.victims().forEach(s -> state(s, place + ": scope.victims", issues));
      scope.area().forEach(a -> area(a, place + ": scope.area", issues));
      scope.except().forEach(a -> area(a, place + ": scope.except", issues));
    }
    if (provision.citation() != null
        && provision.citation().url() != null
        && !provision.citation().url().startsWith("http")) {
      issues.add("citation", place, "the url does not begin with http");
    }
  }

  private void area(String entry, String place, Issues issues) {
    if (entry.startsWith(STATE_ENTRY)) {
      state(entry.substring(STATE_ENTRY.length()), place, issues);
    } else if (!tags.contains(entry)
        && !StateChoice.ANY.equals(entry)
        && library.places().find(entry).isEmpty()) {
      issues.add("unknown-area", place, "'" + entry + "' is no tag and no place");
    }
  }

  private void state(String state, String place, Issues issues) {
    if (!states.contains(state)) {
      issues.add("unknown-state", place, "'" + state + "' is no state id");
    }
  }
}
