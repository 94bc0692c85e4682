package org.entente.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.core.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A rule that forbids or narrows what a state may do, whatever it promised.
 *
 * @param id its id
 * @param name its name
 * @param level where the rule stands
 * @param states whom it binds; empty where everybody is meant
 * @param everybody whether it binds every state
 * @param except states that it does not bind
 * @param late states bound from a later day than the rules' own
 * @param rules its dated rules
 * @param source title of the source
 * @param url address of the source
 */
public record Constraint(
    String id,
    String name,
    Level level,
    List<String> states,
    @Nullable Boolean everybody,
    List<String> except,
    @Nullable Map<String, LocalDate> late,
    List<Rule> rules,
    String source,
    @Nullable String url) {

  /** Where a rule stands. */
  public enum Level {
    CONSTITUTION,
    TREATY,
    STATUTE,
    POLICY,
    CHARTER
  }

  /** What a rule concerns. */
  public enum Subject {
    /** Fighting for another state. */
    COLLECTIVE_DEFENCE,
    /** Any war or use of force. */
    USE_OF_FORCE,
    NUCLEAR_STATIONING,
    NUCLEAR_POSSESSION,
    NUCLEAR_SHARING,
    /** Joining a military alliance. */
    ALLIANCE,
    /** Foreign bases. */
    FOREIGN_BASES,
    /** The Security Council. */
    COUNCIL
  }

  /** What a rule does to a duty on its subject. */
  public enum Effect {
    /** Forbids what the duty asks. */
    BAR,
    /** Leaves it due on a condition only. */
    CONDITION,
    /** Narrows the way it is met. */
    LIMIT
  }

  /**
   * One dated rule.
   *
   * @param subject what it concerns
   * @param effect what it does
   * @param text what it says, in our own words
   * @param article place in the text
   * @param from first day
   * @param until first day after it
   */
  public record Rule(
      Subject subject,
      Effect effect,
      String text,
      @Nullable String article,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {

    public Rule {
      Required.fields("subject", subject, "effect", effect, "text", text);
      Days.ordered("rule on " + subject, from, until);
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
      return Days.within(from, until, day);
    }
  }

  public Constraint {
    Required.fields("id", id, "name", name, "level", level, "source", source);
    states = StateIds.canonical(states);
    except = StateIds.canonical(except);
    late = late == null ? Map.of() : Map.copyOf(late);
    rules = List.copyOf(rules);
    if (rules.isEmpty() || source.isBlank()) {
      throw new IllegalArgumentException("constraint " + id + " needs rules and a source");
    }
  }

  /** Whether it binds every state alike. */
  public boolean bindsEverybody() {
    return Boolean.TRUE.equals(everybody);
  }

  /** Whether it binds a state on a day. */
  public boolean binds(String state, LocalDate day) {
    LocalDate from = late == null ? null : late.get(state);
    return (bindsEverybody() || states.contains(state))
        && !except.contains(state)
        && (from == null || !day.isBefore(from));
  }

  /** Its rules on a subject that hold on a day. */
  public List<Rule> rulesOn(Subject subject, LocalDate day) {
    List<Rule> found = List.of();
    for (Rule rule : rules) {
      if (rule.subject() == subject && rule.holdsOn(day)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(rule);
      }
    }
    return found;
  }

  /** Where a rule's text is found. */
  public Citation cite(Rule rule) {
    String article = rule.article() == null ? "" : rule.article();
    return Citation.of(Citation.Kind.TREATY, id, article, source).withUrl(url);
  }
}
