package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Office;
import org.entente.actor.OfficeTerm;
import org.entente.core.Confidence;
import org.entente.core.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The content of one file of office-holders.
 *
 * @param actor the state or organisation they speak for
 * @param checkedUntil the day up to which the terms were looked up
 */
record HoldersFile(
    String actor,
    LocalDate checkedUntil,
    List<Post> offices,
    List<SourceNote> sources,
    @Nullable String note) {

  HoldersFile {
    Fields.required(actor, "actor");
    Fields.required(checkedUntil, "checkedUntil");
    offices = Fields.orEmpty(offices);
    sources = Fields.orEmpty(sources);
  }

  /** One office and those who held it. */
  record Post(Office office, String title, List<Holder> holders, @Nullable String note) {

    Post {
      Fields.required(office, "office");
      Fields.required(title, "title");
      holders = Fields.orEmpty(holders);
    }
  }

  /** One person's time in the office. */
  record Holder(
      String person,
      List<String> aliases,
      PartialDate from,
      @Nullable PartialDate until,
      @Nullable String party,
      @Nullable String institution,
      @Nullable String title,
      @Nullable Confidence confidence,
      @Nullable String note,
      @Nullable LocalDate checkedUntil) {

    Holder {
      Fields.required(person, "person");
      Fields.required(from, "from");
      aliases = Fields.orEmpty(aliases);
    }
  }

  OfficeTerm term(Post post, Holder holder) {
    return new OfficeTerm(
        holder.person(),
        actor,
        post.office(),
        holder.title() == null ? post.title() : holder.title(),
        holder.from(),
        holder.until(),
        holder.checkedUntil() == null ? checkedUntil : holder.checkedUntil(),
        holder.confidence() == null ? Confidence.HIGH : holder.confidence());
  }
}
