package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.entente.actor.Membership;
import org.entente.actor.Organisation;
import org.entente.core.DateSpan;
import org.jspecify.annotations.Nullable;

/** The content of an {@code organisations.yaml}. */
record OrganisationsFile(List<Entry> organisations) {

  OrganisationsFile {
    organisations = Fields.orEmpty(organisations);
  }

  /** One organisation, its members in groups that joined on the same day. */
  record Entry(
      String id,
      String name,
      List<String> names,
      List<String> demonyms,
      List<String> seats,
      @Nullable DateSpan span,
      List<Group> members,
      List<SourceNote> sources,
      @Nullable String note) {

    Entry {
      Fields.required(id, "id");
      Fields.required(name, "name");
      names = Fields.orEmpty(names);
      demonyms = Fields.orEmpty(demonyms);
      seats = Fields.orEmpty(seats);
      members = Fields.orEmpty(members);
      sources = Fields.orEmpty(sources);
      if (sources.isEmpty()) {
        throw new IllegalArgumentException("organisation " + id + " cites no source");
      }
    }

    Organisation organisation() {
      List<Membership> memberships =
          members.stream()
              .flatMap(g -> g.states().stream().map(s -> new Membership(s, g.span())))
              .sorted(
                  Comparator.comparing(Membership::state)
                      .thenComparing(m -> m.span().findFrom().orElse(LocalDate.MIN)))
              .toList();
      DateSpan life = span == null ? DateSpan.ALWAYS : span;
      return new Organisation(id, name, names, demonyms, seats, life, memberships);
    }
  }

  /** States that joined on one day, and left on one day if they did. */
  record Group(
      LocalDate from, @Nullable LocalDate until, List<String> states, @Nullable String note) {

    Group {
      Fields.required(from, "from");
      states = Fields.orEmpty(states);
    }

    DateSpan span() {
      return new DateSpan(from, until);
    }
  }
}
