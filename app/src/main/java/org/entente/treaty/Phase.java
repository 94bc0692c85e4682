package org.entente.treaty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dated change of a treaty: an amendment, a reservation, an agreed reading, a suspension.
 *
 * @param title what happened
 * @param from first day
 * @param until first day after it; absent while it lasts
 * @param suspends promises that are not owed meanwhile
 * @param provisions provisions that replace those of the same article, or are added, meanwhile
 * @param citation where it is published
 * @param note what a reader must know
 */
public record Phase(
    String title,
    LocalDate from,
    @Nullable LocalDate until,
    List<Suspension> suspends,
    List<Provision> provisions,
    @Nullable ProvisionCitation citation,
    @Nullable String note) {

  /**
   * Promises that are not owed for a time.
   *
   * @param from those who do not owe them
   * @param to those to whom they are not owed
   * @param articles the articles concerned; empty for all
   * @param text the reason, where the phase's title does not say it
   */
  public record Suspension(
      StateChoice from, StateChoice to, List<String> articles, @Nullable String text) {

    public Suspension {
      Required.fields("from", from, "to", to);
      articles = List.copyOf(articles);
    }

    /** Whether it takes the promise of one to the other. */
    public boolean takes(String ower, String owed, String article) {
      return has(from, ower) && has(to, owed) && (articles.isEmpty() || articles.contains(article));
    }

    private static boolean has(StateChoice choice, String state) {
      return !choice.word().isEmpty() || choice.states().contains(state);
    }
  }

  public Phase {
    Required.fields("title", title, "from", from);
    Days.ordered("phase " + title, from, until);
    suspends = List.copyOf(suspends);
    provisions = List.copyOf(provisions);
  }

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return Days.within(from, until, day);
  }
}
