package org.entente.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.treaty.InForce;
import org.entente.treaty.Provision;
import org.entente.treaty.ProvisionKind;
import org.entente.treaty.Treaty;

/** Gathers what binds each two states on a day. */
final class AllianceTies {

  /** Firmest first. */
  private static final List<ProvisionKind> ORDER =
      List.of(
          ProvisionKind.DEFENSE,
          ProvisionKind.OFFENSE,
          ProvisionKind.NEUTRALITY,
          ProvisionKind.NONAGGRESSION,
          ProvisionKind.CONSULTATION);

  private record Pair(String one, String other) implements Comparable<Pair> {

    @Override
    public int compareTo(Pair o) {
      int first = one.compareTo(o.one);
      return first == 0 ? other.compareTo(o.other) : first;
    }
  }

  private final LocalDate day;
  private final Map<Pair, AllianceTie> ties = new TreeMap<>();

  AllianceTies(LocalDate day) {
    this.day = day;
  }

  void add(Treaty treaty) {
    InForce.of(treaty, day).filter(t -> !t.isUniversal()).ifPresent(this::add);
  }

  private void add(InForce treaty) {
    List<String> parties = treaty.parties().stream().sorted().toList();
    for (Provision provision : treaty.provisions()) {
      if (!ORDER.contains(provision.kind())) {
        continue;
      }
      for (int i = 0; i < parties.size(); i++) {
        for (int j = i + 1; j < parties.size(); j++) {
          add(treaty, provision, parties.get(i), parties.get(j));
        }
      }
    }
  }

  private void add(InForce treaty, Provision provision, String one, String other) {
    boolean owed = owes(treaty, provision, one, other) || owes(treaty, provision, other, one);
    if (owed) {
      var tie = new AllianceTie(one, other, provision.kind(), List.of(treaty.treaty().id()));
      ties.merge(new Pair(one, other), tie, AllianceTies::firmer);
    }
  }

  private static boolean owes(InForce treaty, Provision provision, String ower, String owed) {
    return treaty.owes(provision, ower, owed) && treaty.suspension(provision, ower, owed) == null;
  }

  private static AllianceTie firmer(AllianceTie known, AllianceTie more) {
    int by = Integer.compare(ORDER.indexOf(known.kind()), ORDER.indexOf(more.kind()));
    if (by != 0) {
      return by < 0 ? known : more;
    }
    if (known.treaties().containsAll(more.treaties())) {
      return known;
    }
    var both = new ArrayList<>(known.treaties());
    both.addAll(more.treaties());
    return new AllianceTie(known.one(), known.other(), known.kind(), both);
  }

  List<AllianceTie> list() {
    return List.copyOf(ties.values());
  }
}
