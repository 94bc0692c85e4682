package org.entente.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.treaty.InForce;
import org.entente.treaty.Provision;
import org.entente.treaty.ProvisionKind;
import org.entente.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/** What one state owed another under treaties on file, day by day where something changed. */
final class PairTreaties {

  static final Set<ProvisionKind> KINDS =
      Set.of(
          ProvisionKind.DEFENSE,
          ProvisionKind.OFFENSE,
          ProvisionKind.NEUTRALITY,
          ProvisionKind.NONAGGRESSION,
          ProvisionKind.CONSULTATION);

  private PairTreaties() {}

  /** The promises of one treaty from one state to another, the earliest first. */
  static List<PairPromise> of(Treaty treaty, String ower, String owed) {
    var open = new ArrayList<PairPromise>();
    var all = new ArrayList<PairPromise>();
    for (LocalDate day : turns(treaty)) {
      List<Provision> owing = owing(treaty, ower, owed, day);
      for (PairPromise promise : List.copyOf(open)) {
        if (owing.stream().noneMatch(p -> same(promise, p))) {
          open.remove(promise);
          all.add(closed(promise, day.minusDays(1)));
        }
      }
      for (Provision provision : owing) {
        if (open.stream().noneMatch(p -> same(p, provision))) {
          open.add(begun(treaty, provision, ower, owed, day));
        }
      }
    }
    all.addAll(open);
    return all;
  }

  private static List<Provision> owing(Treaty treaty, String ower, String owed, LocalDate day) {
    return InForce.of(treaty, day).filter(t -> !t.isUniversal()).stream()
        .flatMap(
            t ->
                t.provisions().stream()
                    .filter(p -> KINDS.contains(p.kind()) && t.owes(p, ower, owed))
                    .filter(p -> t.suspension(p, ower, owed) == null))
        .toList();
  }

  /** The days on which what a treaty promises may change. */
  private static NavigableSet<LocalDate> turns(Treaty treaty) {
    var days = new TreeSet<LocalDate>();
    add(days, treaty.inForce(), treaty.ended());
    treaty.parties().forEach(p -> add(days, p.from(), p.until()));
    treaty.phases().forEach(p -> add(days, p.from(), p.until()));
    Stream.concat(
            treaty.provisions().stream(),
            treaty.phases().stream().flatMap(p -> p.provisions().stream()))
        .forEach(
            p -> {
              add(days, p.from(), p.until());
              p.owing().rows().forEach(r -> add(days, r.since(), r.until()));
            });
    return days;
  }

  private static void add(
      Set<LocalDate> days, @Nullable LocalDate from, @Nullable LocalDate until) {
    if (from != null) {
      days.add(from);
    }
    if (until != null) {
      days.add(until);
    }
  }

  private static boolean same(PairPromise promise, Provision provision) {
    return promise.article().equals(provision.article()) && promise.kind() == provision.kind();
  }

  private static PairPromise begun(
      Treaty treaty, Provision provision, String ower, String owed, LocalDate day) {
    return new PairPromise(
        ower,
        owed,
        provision.kind(),
        provision.article(),
        day,
        null,
        treaty.id(),
        treaty.cite(provision).line());
  }

  private static PairPromise closed(PairPromise p, LocalDate last) {
    return new PairPromise(
        p.ower(), p.owed(), p.kind(), p.article(), p.from(), last, p.treaty(), p.citation());
  }
}
