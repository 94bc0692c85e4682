package org.entente.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.Citation;
import org.entente.core.Explanation;
import org.entente.obligation.Assessment;
import org.entente.obligation.Attack;
import org.entente.obligation.Cascade;
import org.entente.obligation.Comparison;
import org.entente.obligation.Conflict;
import org.entente.obligation.Duty;
import org.entente.obligation.Entrapment;
import org.entente.obligation.Limit;

/** The answer to a question about a case as the fields of its JSON form, in their order. */
public final class ObligationView {

  private ObligationView() {}

  /** The fields of an answer. */
  public static Map<String, Object> of(ObligationAnswer answer) {
    Assessment assessment = answer.assessment();
    Attack attack = assessment.attack();
    var fields = new LinkedHashMap<String, Object>();
    fields.put("attack", attack(attack));
    if (!answer.proposed().isEmpty()) {
      fields.put("with", answer.proposed().stream().map(t -> t.id()).toList());
    }
    fields.put("duties", assessment.duties().stream().map(d -> duty(attack, d)).toList());
    fields.put("limits", assessment.limits().stream().map(ObligationView::limit).toList());
    fields.put("conflicts", assessment.conflicts().stream().map(c -> conflict(attack, c)).toList());
    fields.put(
        "breaches",
        assessment.breaches().stream()
            .map(
                b ->
                    fields(
                        "state", b.state(),
                        "treaty", b.treaty(),
                        "provision", b.provision(),
                        "text", b.text(),
                        "citation", citation(b.citation())))
            .toList());
    fields.put("cascade", cascade(assessment.cascade()));
    fields.put(
        "securityCouncil",
        fields(
            "permanentMembers", assessment.council().permanent(),
            "vetoExpected",
                assessment.council().vetoExpected().stream()
                    .map(v -> fields("state", v.state(), "reason", v.reason()))
                    .toList(),
            "notes", assessment.council().notes()));
    if (answer.comparison() != null) {
      fields.put("difference", difference(attack, answer.comparison()));
      fields.put(
          "entrapment",
          answer.comparison().entrapments().stream().map(ObligationView::entrapment).toList());
    }
    fields.put("explanation", explanation(assessment.explanation()));
    return fields;
  }

  private static Map<String, Object> attack(Attack attack) {
    boolean capital = attack.place().id().equals(attack.victim());
    return fields(
        "attackers", attack.attackers().stream().map(attack::shown).toList(),
        "victim", attack.shown(attack.victim()),
        "place", capital ? attack.shown(attack.victim()) : attack.place().id(),
        "target", attack.target().word(),
        "act", attack.act().word(),
        "date", attack.date().toString());
  }

  private static Map<String, Object> duty(Attack attack, Duty duty) {
    return fields(
        "state", attack.shown(duty.state()),
        "owedTo", attack.shown(duty.owedTo()),
        "treaty", duty.treaty().id(),
        "treatyName", duty.treaty().name(),
        "provision", duty.provision().article(),
        "kind", duty.provision().kind().word(),
        "status", duty.status().word(),
        "strength", duty.provision().strength().word(),
        "binding", duty.treaty().isBinding(),
        "conditions", duty.conditions(),
        "reason", duty.reason(),
        "citation", citation(duty.citation()));
  }

  private static Map<String, Object> limit(Limit limit) {
    return fields(
        "state", limit.state(),
        "source", limit.source(),
        "level", limit.level(),
        "kind", limit.effect(),
        "effect", limit.text(),
        "citation", citation(limit.citation()));
  }

  private static Map<String, Object> conflict(Attack attack, Conflict conflict) {
    return fields(
        "kind", conflict.kind().word(),
        "state", attack.shown(conflict.state()),
        "treaties", conflict.treaties(),
        "text", conflict.text(),
        "citations", conflict.citations().stream().map(ObligationView::citation).toList());
  }

  private static Map<String, Object> cascade(Cascade cascade) {
    return fields(
        "rounds",
            cascade.rounds().stream()
                .map(
                    r ->
                        fields(
                            "round", r.number(),
                            "joins", r.joins().stream().map(ObligationView::join).toList(),
                            "notOwed", r.notOwed()))
                .toList(),
        "ifStruck",
            cascade.ifStruck().stream()
                .map(
                    e ->
                        fields(
                            "state", e.state(),
                            "object", e.object(),
                            "joins", e.joins().stream().map(ObligationView::join).toList()))
                .toList());
  }

  private static Map<String, Object> join(Cascade.Join join) {
    return fields(
        "state", join.state(),
        "side", join.side().name().toLowerCase(java.util.Locale.ROOT),
        "owedTo", join.owedTo(),
        "treaty", join.treaty(),
        "provision", join.provision());
  }

  private static Map<String, Object> difference(Attack attack, Comparison comparison) {
    return fields(
        "newDuties", comparison.newDuties().stream().map(d -> duty(attack, d)).toList(),
        "newConflicts", comparison.newConflicts().stream().map(c -> conflict(attack, c)).toList(),
        "newCascade", comparison.newJoins().stream().map(ObligationView::join).toList(),
        "newBars", comparison.newBars().stream().map(d -> duty(attack, d)).toList());
  }

  private static Map<String, Object> entrapment(Entrapment entrapment) {
    return fields(
        "dispute", entrapment.dispute(),
        "name", entrapment.name(),
        "members", entrapment.members(),
        "against", entrapment.against(),
        "drawnIn", entrapment.drawnIn(),
        "reaches", entrapment.reaches(),
        "text", entrapment.text(),
        "citation", citation(entrapment.citation()));
  }

  /** A citation as fields. */
  static Map<String, Object> citation(Citation citation) {
    var fields =
        fields(
            "source", citation.source(),
            "locator", citation.locator(),
            "title", citation.title());
    citation.findUrl().ifPresent(url -> fields.put("url", url));
    return fields;
  }

  private static Map<String, Object> explanation(Explanation node) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", node.name());
    fields.put("value", node.value());
    if (!node.rule().isEmpty()) {
      fields.put("rule", node.rule());
    }
    if (!node.parts().isEmpty()) {
      var parts = new ArrayList<Map<String, Object>>();
      node.parts().forEach(p -> parts.add(explanation(p)));
      fields.put("parts", parts);
    }
    if (!node.citations().isEmpty()) {
      fields.put("citations", node.citations().stream().map(ObligationView::citation).toList());
    }
    return fields;
  }

  /** Names and values in turn, kept in order. */
  private static Map<String, Object> fields(Object... namesAndValues) {
    var fields = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }

  /** The explanation of an answer as text. */
  public static List<String> lines(ObligationAnswer answer) {
    return answer.assessment().explanation().text().lines().toList();
  }
}
