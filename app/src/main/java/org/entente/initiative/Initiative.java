package org.entente.initiative;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to create, widen or change a security arrangement, as one file describes it.
 *
 * @param slug its name in commands and addresses: lower-case words joined by hyphens
 * @param name its usual English name
 * @param summary what is proposed, in two or three sentences
 * @param kind whether it creates, widens or changes an arrangement
 * @param proposer who put it forward
 * @param proposed when
 * @param versions the forms it took, oldest first
 * @param match how texts speak of it
 * @param scale the outcomes it can have
 * @param stancePositions where on the scale an actor with a given stance stands
 * @param founders states that are in it already
 * @param candidates states that could be
 * @param opponents ids of the actors that are its declared opponents
 * @param decision whose assent it needs
 * @param drivers what is known to drive it
 * @param hurdles what is known to stand in its way
 * @param resolution observable criteria by which an outcome counts as reached
 * @param sources what the file rests on
 */
public record Initiative(
    String slug,
    String name,
    String summary,
    Kind kind,
    @Nullable Proposer proposer,
    @Nullable PartialDate proposed,
    List<Version> versions,
    MatchRules match,
    OutcomeScale scale,
    StancePositions stancePositions,
    List<String> founders,
    List<Candidate> candidates,
    List<String> opponents,
    @Nullable Decision decision,
    Drivers drivers,
    List<Hurdle> hurdles,
    List<Criterion> resolution,
    List<Source> sources) {

  /** What an initiative does to the arrangement it concerns. */
  public enum Kind {
    CREATE,
    WIDEN,
    CHANGE
  }

  /** Who put an initiative forward. */
  public record Proposer(String actor, @Nullable String person) {}

  /** One form the initiative took. */
  public record Version(
      String id,
      @Nullable PartialDate date,
      @Nullable String by,
      String summary,
      @Nullable String source) {}

  /** An actor that could belong to it, and why. */
  public record Candidate(String actor, @Nullable String why) {}

  /** Whose assent it needs and by which rule. */
  public record Decision(String rule, @Nullable String of, @Nullable String note) {}

  /** A criterion that can be checked against the record by a day. */
  public record Criterion(int value, String criterion, LocalDate by) {}

  /** A publication that the file rests on. */
  public record Source(
      String id,
      String title,
      @Nullable String publisher,
      @Nullable PartialDate date,
      @Nullable String url) {}

  public Initiative {
    require(slug != null && slug.matches("[a-z0-9]+(-[a-z0-9]+)*"), "slug", "lower-case-words");
    require(name != null && !name.isBlank(), "name", "a name");
    require(summary != null && !summary.isBlank(), "summary", "two or three sentences");
    require(kind != null, "kind", "create, widen or change");
    require(match != null, "match", "names, concepts or ambiguous");
    require(scale != null, "scale", "question and points");
    versions = orEmpty(versions);
    founders = orEmpty(founders);
    candidates = orEmpty(candidates);
    opponents = orEmpty(opponents);
    hurdles = orEmpty(hurdles);
    resolution = orEmpty(resolution);
    sources = orEmpty(sources);
    drivers = drivers == null ? Drivers.NONE : drivers;
    stancePositions = stancePositions == null ? StancePositions.along(scale) : stancePositions;
  }

  static void require(boolean holds, String field, String expected) {
    if (!holds) {
      throw new IllegalArgumentException(field + ": expected " + expected);
    }
  }

  static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
