package org.entente.obligation.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.obligation.Attack;
import org.entente.obligation.Check;
import org.entente.treaty.AttackScope;
import org.entente.treaty.InForce;
import org.entente.treaty.Place;
import org.entente.treaty.StateChoice;
import org.entente.treaty.TargetKind;
import org.entente.treaty.Trigger;

/** Matches what is struck, and where, against the objects of attack that a provision names. */
final class ScopeMatch {

  private static final StateChoice VICTIM = StateChoice.of(StateChoice.VICTIM);
  private static final StateChoice ANY = StateChoice.of(StateChoice.ANY);
  private static final List<AttackScope> ANYTHING =
      List.of(
          new AttackScope(
              List.of(), List.of(), List.of(), List.of(), null, null, null, null, null));

  private final InForce treaty;
  private final Attack attack;
  private final List<String> running;

  ScopeMatch(InForce treaty, Attack attack) {
    this.treaty = treaty;
    this.attack = attack;
    this.running = attack.place().administrators(attack.date());
  }

  /** How one row came out, and how near it came: 2 covered, 1 disputed, below 0 not covered. */
  private record RowResult(int nearness, Check check) {}

  /** The finding of the row that matches best. */
  Check match(Trigger trigger) {
    List<AttackScope> rows = trigger.scope().isEmpty() ? ANYTHING : trigger.scope();
    RowResult best = null;
    for (AttackScope row : rows) {
      if (!row.holdsOn(attack.date())) {
        continue;
      }
      RowResult result = match(row);
      if (best == null || result.nearness() > best.nearness()) {
        best = result;
      }
    }
    if (best == null) {
      return failed("no object of attack is covered on this day");
    }
    return best.check();
  }

  private RowResult match(AttackScope row) {
    if (!row.victims().isEmpty() && !row.victims().contains(attack.victim())) {
      return new RowResult(
          -9, failed("covers attacks on " + String.join(", ", row.victims()) + " only"));
    }
    var faults = new ArrayList<String>();
    if (!inArea(row)) {
      faults.add(areaReason(row));
    }
    String off = administration(row);
    if (!off.isEmpty()) {
      faults.add(off);
    }
    if (!row.targets().isEmpty() && !row.targets().contains(attack.target())) {
      faults.add(
          "covers "
              + String.join(", ", row.targets().stream().map(TargetKind::word).toList())
              + "; what is struck is "
              + attack.target().word());
    }
    if (!faults.isEmpty()) {
      boolean otherTarget = faults.getLast().startsWith("covers ");
      return new RowResult(
          -faults.size() - (otherTarget ? 3 : 0), failed(String.join("; ", faults)));
    }
    return row.disputed() == null
        ? new RowResult(2, Check.met(Check.Part.OBJECT, found(row)))
        : new RowResult(1, new Check(Check.Part.OBJECT, Check.Outcome.DOUBTFUL, row.disputed()));
  }

  private String found(AttackScope row) {
    String area = row.area().isEmpty() ? "anywhere" : String.join(", ", row.area());
    return "covers "
        + attack.target().word()
        + " at "
        + attack.place().name()
        + (running.isEmpty() ? "" : " (run by " + named(running) + ")")
        + "; area: "
        + area;
  }

  private boolean inArea(AttackScope row) {
    return (row.area().isEmpty() || row.area().stream().anyMatch(this::lies))
        && row.except().stream().noneMatch(this::lies);
  }

  private boolean lies(String entry) {
    Place place = attack.place();
    if (entry.startsWith("state:")) {
      return running.contains(entry.substring(6));
    }
    return entry.equals(StateChoice.ANY)
        || entry.equals(place.id())
        || place.tags().contains(entry);
  }

  private String areaReason(AttackScope row) {
    String area = row.area().isEmpty() ? "anywhere" : String.join(", ", row.area());
    String except = row.except().isEmpty() ? "" : ", not " + String.join(", ", row.except());
    return attack.place().name() + " lies outside its area (" + area + except + ")";
  }

  /** Why who runs the place excludes it; empty where it does not. */
  private String administration(AttackScope row) {
    boolean territory = attack.target() == TargetKind.TERRITORY;
    StateChoice choice =
        row.administeredBy() == null ? (territory ? VICTIM : ANY) : row.administeredBy();
    if (choice.isWord(StateChoice.ANY)) {
      return "";
    }
    if (territory && choice.states().isEmpty()) {
      return victimHolds();
    }
    List<String> wanted = choice.states().isEmpty() ? wanted(choice) : choice.states();
    boolean run = running.stream().anyMatch(wanted::contains);
    return run
        ? ""
        : attack.place().name()
            + " is run by "
            + named(running)
            + ", not by "
            + (wanted.size() > 3 ? "a party" : named(wanted));
  }

  private List<String> wanted(StateChoice choice) {
    return choice.isWord(StateChoice.VICTIM) ? List.of(attack.victim()) : treaty.parties();
  }

  private String victimHolds() {
    Place place = attack.place();
    String victim = attack.victim();
    if (place.isMaritime()) {
      return place.name() + " is sea or a feature of the sea, not territory";
    }
    List<String> title = place.titleHolders(attack.date());
    if (title.contains(victim)) {
      return "";
    }
    if (!running.contains(victim)) {
      return place.name() + " is run by " + named(running) + ", not by " + attack.shown(victim);
    }
    return title.isEmpty()
        ? ""
        : place.name()
            + " is held by "
            + attack.shown(victim)
            + " without title: it belongs to "
            + named(title)
            + " in law";
  }

  private String named(List<String> states) {
    return states.isEmpty()
        ? "nobody"
        : String.join(", ", states.stream().map(attack::shown).toList());
  }

  private static Check failed(String text) {
    return new Check(Check.Part.OBJECT, Check.Outcome.FAILED, text);
  }
}
