package org.entente.treaty;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * One operative promise of a treaty.
 *
 * @param article its number in the text, unique within the treaty
 * @param summary what it says, in our own words
 * @param kind what it promises
 * @param trigger the case in which it falls due; absent for what has none
 * @param owes who owes it to whom; absent for each to each
 * @param strength how firmly it binds
 * @param conditions what must come first, or go with it
 * @param exceptions what the text takes out
 * @param disputes disputed readings
 * @param intraParty what holds when an attacker is itself a party; absent for disputed
 * @param prohibits what a prohibition forbids
 * @param from first day of this provision alone
 * @param until first day after it
 * @param citation where its text is found, as far as it differs from the treaty's source
 * @param prevails whether the text says it prevails over the parties' other obligations
 * @param confidence how sure the encoding is
 * @param note what a reader must know
 */
public record Provision(
    String article,
    String summary,
    ProvisionKind kind,
    @Nullable Trigger trigger,
    @Nullable Owing owes,
    Strength strength,
    List<Condition> conditions,
    List<Exemption> exceptions,
    List<DisputedReading> disputes,
    @Nullable IntraParty intraParty,
    List<String> prohibits,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable ProvisionCitation citation,
    @Nullable Boolean prevails,
    @Nullable Confidence confidence,
    @Nullable String note) {

  public Provision {
    Required.fields("article", article, "summary", summary, "kind", kind, "strength", strength);
    Days.ordered("provision " + article, from, until);
    if (trigger == null && (kind.isAid() || kind == ProvisionKind.CONSULTATION)) {
      throw new IllegalArgumentException(
          "provision " + article + ": kind " + kind.word() + " needs a trigger");
    }
    conditions = List.copyOf(conditions);
    exceptions = List.copyOf(exceptions);
    disputes = List.copyOf(disputes);
    prohibits = List.copyOf(prohibits);
  }

  /** The case in which it falls due; any armed attack on a party where the file names none. */
  public Trigger casus() {
    return trigger == null ? Trigger.ARMED_ATTACK : trigger;
  }

  /** Who owes it to whom. */
  public Owing owing() {
    return owes == null ? Owing.ALL : owes;
  }

  /** What holds when an attacker is itself a party. */
  public IntraParty amongParties() {
    return intraParty == null ? IntraParty.DISPUTED : intraParty;
  }

  /** Whether the text says that it prevails over the parties' other obligations. */
  public boolean isPrevailing() {
    return Boolean.TRUE.equals(prevails);
  }

  /** Whether this provision, its treaty being in force, is in force on a day. */
  public boolean holdsOn(LocalDate day) {
    return Days.within(from, until, day);
  }
}
