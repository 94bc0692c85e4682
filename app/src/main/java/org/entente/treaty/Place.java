package org.entente.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that matters to promises: who runs it, who holds or claims it, and where it lies in the
 * sense of treaty texts.
 *
 * @param id its id
 * @param name its name
 * @param kind what sort of place it is
 * @param tags region, sea, legal area and nature, from the list of place tags
 * @param administration who runs it, by date; several at once where it is divided
 * @param title to whom it belongs in law, by date
 * @param claims who claims it, by date
 * @param note what a reader must know
 */
public record Place(
    String id,
    String name,
    Kind kind,
    List<String> tags,
    List<Tenure> administration,
    List<Tenure> title,
    List<Tenure> claims,
    @Nullable String note) {

  /** Sorts of place. */
  public enum Kind {
    CAPITAL,
    LAND,
    ISLAND,
    MARITIME_FEATURE,
    SEA
  }

  /**
   * A state's hold on a place, or its claim to it, for a time.
   *
   * @param by the state
   * @param from first day; absent where it lies before all that matters
   * @param until first day after it
   * @param disputed whether the title is contested, so that running the place decides
   * @param note what a reader must know
   */
  public record Tenure(
      String by,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable Boolean disputed,
      @Nullable String note) {

    public Tenure {
      Required.fields("by", by);
      by = StateIds.canonical(by);
      Days.ordered("tenure of " + by, from, until);
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
      return Days.within(from, until, day);
    }
  }

  public Place {
    Required.fields("id", id, "name", name, "kind", kind);
    tags = List.copyOf(tags);
    administration = List.copyOf(administration);
    title = List.copyOf(title);
    claims = List.copyOf(claims);
  }

  /** Who runs it on a day. */
  public List<String> administrators(LocalDate day) {
    return states(administration, day);
  }

  /** Who claims it on a day. */
  public List<String> claimants(LocalDate day) {
    return states(claims, day);
  }

  /** To whom it belongs beyond dispute on a day; empty where that is contested or unsettled. */
  public List<String> titleHolders(LocalDate day) {
    return title.stream()
        .filter(t -> t.holdsOn(day) && !Boolean.TRUE.equals(t.disputed()))
        .map(Tenure::by)
        .toList();
  }

  /** Whether it is sea or a feature that gives no title of its own. */
  public boolean isMaritime() {
    return kind == Kind.SEA || kind == Kind.MARITIME_FEATURE;
  }

  private static List<String> states(List<Tenure> tenures, LocalDate day) {
    var states = new ArrayList<String>(tenures.size());
    for (Tenure tenure : tenures) {
      if (tenure.holdsOn(day)) {
        states.add(tenure.by());
      }
    }
    return states;
  }
}
