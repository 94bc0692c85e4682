package org.entente.treaty;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.entente.core.Citation;
import org.entente.core.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * One instrument, from a treaty to a statute or a declaration, with its parties and promises.
 *
 * @param id stable id; {@code initiative:version} for an overlay
 * @param name its full name
 * @param shortName a name for sentences
 * @param form what sort of instrument it is
 * @param binding whether it binds in law; absent for yes
 * @param overlay whether it is proposed only; absent for no
 * @param initiative the initiative an overlay belongs to
 * @param version which version of the initiative an overlay is
 * @param basedOn the treaty or overlay it was modelled on
 * @param organisation the organisation it founds or belongs to
 * @param topics free words
 * @param signed day of signature
 * @param inForce first day it binds; absent for an overlay, which holds on every day
 * @param ended first day it no longer binds
 * @param checkedUntil the last day up to which it was checked
 * @param confidence how sure the encoding is as a whole
 * @param note what a reader must know
 * @param parties the spells of its parties
 * @param source where its text is published
 * @param provisions its operative promises
 * @param phases its dated changes
 * @param stationing weapons stationed under it
 */
public record Treaty(
    String id,
    String name,
    @Nullable String shortName,
    Form form,
    @Nullable Boolean binding,
    @Nullable Boolean overlay,
    @Nullable String initiative,
    @Nullable String version,
    @Nullable String basedOn,
    @Nullable String organisation,
    List<String> topics,
    @Nullable LocalDate signed,
    @Nullable LocalDate inForce,
    @Nullable LocalDate ended,
    @Nullable LocalDate checkedUntil,
    @Nullable Confidence confidence,
    @Nullable String note,
    List<Membership> parties,
    TreatySource source,
    List<Provision> provisions,
    List<Phase> phases,
    List<Stationing> stationing) {

  public Treaty {
    Required.fields("id", id, "name", name, "form", form, "source", source);
    topics = List.copyOf(topics);
    parties = List.copyOf(parties);
    provisions = List.copyOf(provisions);
    phases = List.copyOf(phases);
    stationing = List.copyOf(stationing);
    if (parties.isEmpty() || provisions.isEmpty()) {
      throw new IllegalArgumentException("a treaty has parties and provisions");
    }
    Days.ordered("treaty " + id, inForce, ended);
    if (inForce == null && !Boolean.TRUE.equals(overlay)) {
      throw new IllegalArgumentException("inForce is missing");
    }
    unique(provisions, "");
    phases.forEach(phase -> unique(phase.provisions(), "phase " + phase.title() + ": "));
  }

  private static void unique(List<Provision> provisions, String where) {
    var seen = new HashSet<String>();
    for (Provision provision : provisions) {
      if (!seen.add(provision.article())) {
        throw new IllegalArgumentException(
            where + "article " + provision.article() + " stands twice; give one a suffix");
      }
    }
  }

  /** Whether it binds in law. */
  public boolean isBinding() {
    return !Boolean.FALSE.equals(binding);
  }

  /** Whether it is proposed only. */
  public boolean isOverlay() {
    return Boolean.TRUE.equals(overlay);
  }

  /** The name used in sentences. */
  public String callName() {
    return shortName == null ? name : shortName;
  }

  /** Whether it is in force on a day. */
  public boolean holdsOn(LocalDate day) {
    return Days.within(inForce, ended, day);
  }

  /** Every provision of the text and of its phases. */
  public Stream<Provision> allProvisions() {
    return Stream.concat(
        provisions.stream(), phases.stream().flatMap(phase -> phase.provisions().stream()));
  }

  /** The place in the record where a provision's text is found. */
  public Citation cite(Provision provision) {
    ProvisionCitation own = provision.citation();
    String article = own == null || own.article() == null ? provision.article() : own.article();
    String title = own == null || own.title() == null ? sourceTitle() : own.title();
    String url = own == null || own.url() == null ? source.url() : own.url();
    String locator =
        Character.isLetter(article.charAt(0)) && article.length() > 6
            ? article
            : article.startsWith("art") ? article : "art. " + article;
    return Citation.of(Citation.Kind.TREATY, id, locator, title).withUrl(url);
  }

  private String sourceTitle() {
    String registration = source.registration();
    return registration == null ? source.title() : source.title() + " (" + registration + ")";
  }
}
