package org.entente.usecase.feasibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.bargaining.DecisionRule;
import org.entente.bargaining.FeasibilityQuestion;
import org.entente.bargaining.Limit;
import org.entente.bargaining.Party;
import org.entente.bargaining.Range;
import org.entente.core.Failure;
import org.entente.core.Nearest;

/**
 * What a user sets otherwise: {@code IND.position=40±10}, {@code JPN.ceiling=70}, {@code
 * rule=unanimity}, {@code accession=50}.
 */
public final class Overrides {

  /** Everything as it is. */
  public static final Overrides NONE = new Overrides(Map.of());

  private static final Pattern OF_PARTY = Pattern.compile("([^.]+)\\.([a-z]+)");
  private static final List<String> PARTY_FIELDS =
      List.of("position", "salience", "capability", "role", "veto", "ceiling");
  private static final List<String> FIELDS =
      List.of("rule", "count", "indispensable", "share", "reversion", "accession");

  private final Map<String, String> changes;

  public Overrides(Map<String, String> changes) {
    this.changes = new LinkedHashMap<>(changes);
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** The changes as the user wrote them. */
  public List<String> words() {
    return changes.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
  }

  /**
   * The question with all changes made.
   *
   * @throws Failure of kind usage for an unknown party, field or value
   */
  public FeasibilityQuestion applyTo(FeasibilityQuestion question) {
    FeasibilityQuestion changed = question;
    for (Map.Entry<String, String> change : changes.entrySet()) {
      try {
        changed = apply(changed, change.getKey(), change.getValue().strip());
      } catch (IllegalArgumentException e) {
        throw Failure.usage(
            change.getKey() + "=" + change.getValue() + " cannot be set: " + e.getMessage());
      }
    }
    return changed;
  }

  private FeasibilityQuestion apply(FeasibilityQuestion question, String name, String value) {
    Matcher party = OF_PARTY.matcher(name);
    return party.matches()
        ? question.with(changed(find(question, party.group(1)), party.group(2), value, question))
        : whole(question, name, value);
  }

  private static Party find(FeasibilityQuestion question, String id) {
    String wanted = id.toUpperCase(Locale.ROOT);
    List<String> ids = question.parties().stream().map(Party::id).toList();
    return question.parties().stream()
        .filter(p -> p.id().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no party '"
                        + id
                        + "': did you mean "
                        + String.join(", ", Nearest.names(id, ids, 3))
                        + "?"));
  }

  private static Party changed(
      Party party, String field, String value, FeasibilityQuestion question) {
    return switch (field) {
      case "position" -> party.withPosition(range(value, question.low(), question.high()));
      case "salience" -> party.withSalience(range(value, 0, 100));
      case "capability" -> party.withCapability(range(value, 0, 1e9));
      case "role" -> party.withRole(Party.Role.valueOf(word(value, Party.Role.values())));
      case "veto" -> party.withVeto(yes(value));
      case "ceiling" -> party.withLimits(limits(party, value));
      default -> throw unknown(field, PARTY_FIELDS);
    };
  }

  /** The likeliest value must lie within the bounds; the ends of its interval are cut there. */
  private static Range range(String value, double least, double most) {
    Range range = Range.parse(value);
    if (range.likely() < least || range.likely() > most) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "expected a number from %.0f to %.0f", least, most));
    }
    return range.within(least, most);
  }

  private static List<Limit> limits(Party party, String value) {
    if (value.equals("none")) {
      return List.of();
    }
    var limits = new ArrayList<>(party.limits());
    limits.add(new Limit(number(value), 1, "set by the user", null));
    return limits;
  }

  private static FeasibilityQuestion whole(
      FeasibilityQuestion question, String name, String value) {
    return switch (name) {
      case "rule" -> with(question, rule(value));
      case "count" ->
          with(
              question,
              new DecisionRule.Accession((int) number(value), indispensable(question.rule())));
      case "indispensable" ->
          with(
              question,
              new DecisionRule.Accession(
                  question.rule() instanceof DecisionRule.Accession a ? a.count() : 1,
                  value.isEmpty()
                      ? Set.of()
                      : Set.of(value.toUpperCase(Locale.ROOT).split("[ ,]+"))));
      case "share" -> with(question, new DecisionRule.QualifiedMajority(number(value)));
      case "reversion" -> points(question, number(value), question.accessionPoint());
      case "accession" -> points(question, question.reversion(), number(value));
      default -> throw unknown(name, FIELDS);
    };
  }

  private static DecisionRule rule(String value) {
    return switch (value) {
      case "consensus" -> new DecisionRule.Consensus();
      case "unanimity" -> new DecisionRule.Unanimity();
      case "simple-majority" -> new DecisionRule.SimpleMajority();
      case "qualified-majority" -> new DecisionRule.QualifiedMajority(0.65);
      default ->
          throw new IllegalArgumentException(
              "expected consensus, unanimity, simple-majority or qualified-majority (with"
                  + " share=0.65), or count=N for an accession threshold");
    };
  }

  private static Set<String> indispensable(DecisionRule rule) {
    return rule instanceof DecisionRule.Accession a ? a.indispensable() : Set.of();
  }

  private static FeasibilityQuestion with(FeasibilityQuestion q, DecisionRule rule) {
    return new FeasibilityQuestion(
        q.name(), q.scale(), q.parties(), rule, q.reversion(), q.accessionPoint());
  }

  private static FeasibilityQuestion points(
      FeasibilityQuestion q, double reversion, double accession) {
    return new FeasibilityQuestion(
        q.name(), q.scale(), q.parties(), q.rule(), reversion, accession);
  }

  private static double number(String value) {
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + value + "' is no number", e);
    }
  }

  private static boolean yes(String value) {
    return switch (value) {
      case "yes", "true" -> true;
      case "no", "false" -> false;
      default -> throw new IllegalArgumentException("expected yes or no");
    };
  }

  private static String word(String value, Party.Role[] known) {
    String wanted = value.toUpperCase(Locale.ROOT);
    for (Party.Role role : known) {
      if (role.name().equals(wanted)) {
        return wanted;
      }
    }
    throw new IllegalArgumentException("expected candidate, voter or voice");
  }

  private static IllegalArgumentException unknown(String field, List<String> known) {
    return new IllegalArgumentException(
        "'" + field + "' cannot be set: expected one of " + String.join(", ", known));
  }
}
