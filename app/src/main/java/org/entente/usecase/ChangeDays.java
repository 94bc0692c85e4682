package org.entente.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import org.entente.treaty.Membership;
import org.entente.treaty.Owing;
import org.entente.treaty.Phase;
import org.entente.treaty.Provision;
import org.entente.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something changes in who is bound by which promise. From one of them to the day
 * before the next everything stays as it is.
 */
final class ChangeDays {

  private final TreeSet<LocalDate> days = new TreeSet<>();

  /** The days on which one of the treaties changes, or whether a source says anything. */
  ChangeDays(Collection<Treaty> treaties) {
    for (AllianceSource source : AllianceSource.values()) {
      add(LocalDate.of(source.lastYear() + 1, 1, 1));
    }
    treaties.forEach(this::add);
  }

  private void add(Treaty treaty) {
    add(treaty.inForce());
    add(treaty.ended());
    for (Membership party : treaty.parties()) {
      add(party.from());
      add(party.until());
    }
    for (Phase phase : treaty.phases()) {
      add(phase.from());
      add(phase.until());
    }
    treaty.allProvisions().forEach(this::add);
  }

  private void add(Provision provision) {
    add(provision.from());
    add(provision.until());
    for (Owing.Row row : provision.owing().rows()) {
      add(row.since());
      add(row.until());
    }
  }

  private void add(@Nullable LocalDate day) {
    if (day != null) {
      days.add(day);
    }
  }

  /** The last of these days by a day: the state of things on both is the same. */
  LocalDate last(LocalDate day) {
    LocalDate last = days.floor(day);
    return last == null ? LocalDate.MIN : last;
  }
}
