package org.entente.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.obligation.Assessment;
import org.entente.obligation.Attack;
import org.entente.obligation.Cascade;
import org.entente.obligation.Comparison;
import org.entente.obligation.Duty;
import org.entente.obligation.Entrapment;
import org.entente.usecase.ObligationAnswer;

/**
 * Prints the answer to a question about a case for a terminal; states with one fate share a line.
 */
final class ObligationsTable {

  private final PrintWriter out;

  ObligationsTable(PrintWriter out) {
    this.out = out;
  }

  void print(ObligationAnswer answer) {
    Assessment assessment = answer.assessment();
    Attack attack = assessment.attack();
    out.printf(
        "%s %s %s: %s at %s, %s%n%n",
        attack.attackersShown(),
        attack.verb(),
        attack.shown(attack.victim()),
        attack.target().word(),
        attack.place().name(),
        attack.date());
    duties("Duties", attack, assessment.duties());
    assessment
        .breaches()
        .forEach(b -> out.printf("  %-14s %s%n", "breach", b.state() + ": " + b.citation().line()));
    section(
        "Limits",
        assessment.limits().stream()
            .filter(l -> !l.state().equals("UN"))
            .map(l -> l.state() + "  " + l.effect() + "  " + l.citation().title() + ": " + l.text())
            .toList());
    section("Conflicts", assessment.conflicts().stream().map(c -> c.text()).toList());
    cascade(assessment.cascade());
    section(
        "Security Council",
        assessment.council().vetoExpected().isEmpty()
            ? List.of("no veto expected")
            : assessment.council().vetoExpected().stream()
                .map(v -> "veto expected of " + v.state() + ": " + v.reason())
                .toList());
    if (answer.comparison() != null) {
      difference(attack, answer.comparison());
    }
  }

  private void duties(String title, Attack attack, List<Duty> duties) {
    out.println(title);
    if (duties.isEmpty()) {
      out.println("  none");
    }
    Map<String, StringBuilder> lines = new LinkedHashMap<>();
    for (Duty duty : duties) {
      String line =
          "  %-14s %%s  %s (%s, %s)%n                 %s%n                 %s%n"
              .formatted(
                  duty.status().word(),
                  called(duty).replace("%", "%%"),
                  duty.provision().kind().word(),
                  duty.provision().strength().word(),
                  text(duty).replace("%", "%%"),
                  duty.citation().line().replace("%", "%%"));
      lines
          .computeIfAbsent(line, k -> new StringBuilder())
          .append(' ')
          .append(attack.shown(duty.state()));
    }
    lines.forEach((line, states) -> out.printf(line, states.toString().strip()));
  }

  /** The treaty as it is called, with the article. */
  private static String called(Duty duty) {
    return duty.treaty().callName() + ", " + duty.citation().locator();
  }

  private static String text(Duty duty) {
    List<String> more = duty.conditions().stream().filter(c -> !duty.reason().contains(c)).toList();
    return more.isEmpty() ? duty.reason() : duty.reason() + " [" + String.join("; ", more) + "]";
  }

  private void section(String title, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    out.println();
    out.println(title);
    lines.stream().distinct().forEach(line -> out.println("  " + line));
  }

  private void cascade(Cascade cascade) {
    out.println();
    out.println("Cascade");
    for (Cascade.Round round : cascade.rounds()) {
      out.println("  round " + round.number() + ": " + joined(round.joins()));
      round.notOwed().forEach(line -> out.println("    " + line));
    }
    for (Cascade.Exposure exposure : cascade.ifStruck()) {
      out.println(
          "  if "
              + exposure.state()
              + " is struck ("
              + exposure.object()
              + "): "
              + joined(exposure.joins()));
    }
  }

  private static String joined(List<Cascade.Join> joins) {
    if (joins.isEmpty()) {
      return "nobody is drawn in";
    }
    Map<String, StringBuilder> byTreaty = new LinkedHashMap<>();
    for (Cascade.Join join : joins) {
      byTreaty
          .computeIfAbsent(join.treaty() + " " + join.provision(), k -> new StringBuilder())
          .append(' ')
          .append(join.state());
    }
    return String.join(
        "; ",
        byTreaty.entrySet().stream()
            .map(e -> e.getValue().toString().strip() + " (" + e.getKey() + ")")
            .toList());
  }

  private void difference(Attack attack, Comparison comparison) {
    out.println();
    duties("New with the proposal", attack, comparison.newDuties());
    section("New conflicts", comparison.newConflicts().stream().map(c -> c.text()).toList());
    section("New bars", comparison.newBars().stream().map(d -> bar(attack, d)).toList());
    section(
        "Disputes that become everyone's",
        comparison.entrapments().stream()
            .filter(Entrapment::reaches)
            .map(e -> e.name() + ": " + e.text())
            .toList());
  }

  private static String bar(Attack attack, Duty duty) {
    return attack.shown(duty.state()) + "  " + duty.provision().summary() + " " + duty.reason();
  }
}
