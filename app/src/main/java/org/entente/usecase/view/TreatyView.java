package org.entente.usecase.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.entente.core.Citation;
import org.entente.treaty.AttackScope;
import org.entente.treaty.Membership;
import org.entente.treaty.Owing;
import org.entente.treaty.Phase;
import org.entente.treaty.Provision;
import org.entente.treaty.StateChoice;
import org.entente.treaty.TargetKind;
import org.entente.treaty.Treaty;
import org.entente.treaty.Trigger;
import org.entente.usecase.AllianceAtlas;
import org.entente.usecase.AllianceTie;
import org.jspecify.annotations.Nullable;

/** Treaties as the fields of their JSON form, in their order. */
public final class TreatyView {

  private TreatyView() {}

  /** One treaty in a list. */
  public static Map<String, Object> brief(Treaty treaty) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", treaty.id());
    fields.put("name", treaty.name());
    fields.put("signed", treaty.signed() == null ? "-" : treaty.signed().toString());
    fields.put("inForce", treaty.inForce() == null ? "-" : treaty.inForce().toString());
    put(fields, "ended", treaty.ended());
    fields.put("binding", treaty.isBinding());
    fields.put("parties", treaty.parties().stream().map(Membership::state).distinct().toList());
    fields.put(
        "kinds", treaty.allProvisions().map(p -> p.kind().word()).distinct().sorted().toList());
    return fields;
  }

  /** Everything that is on file of one treaty. */
  public static Map<String, Object> whole(Treaty treaty) {
    Map<String, Object> fields = brief(treaty);
    putIf(fields, "shortName", treaty.shortName());
    fields.put("form", word(treaty.form()));
    fields.put("overlay", treaty.isOverlay());
    putIf(fields, "initiative", treaty.initiative());
    putIf(fields, "organisation", treaty.organisation());
    fields.put("topics", treaty.topics());
    putIf(fields, "checkedUntil", treaty.checkedUntil());
    putIf(fields, "confidence", treaty.confidence() == null ? null : word(treaty.confidence()));
    putIf(fields, "note", treaty.note());
    var source = new LinkedHashMap<String, Object>();
    source.put("title", treaty.source().title());
    putIf(source, "publisher", treaty.source().publisher());
    putIf(source, "registration", treaty.source().registration());
    putIf(source, "url", treaty.source().url());
    fields.put("source", source);
    fields.put("memberships", treaty.parties().stream().map(TreatyView::membership).toList());
    fields.put("provisions", treaty.provisions().stream().map(p -> provision(treaty, p)).toList());
    fields.put("phases", treaty.phases().stream().map(p -> phase(treaty, p)).toList());
    return fields;
  }

  private static Map<String, Object> membership(Membership party) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("state", party.state());
    put(fields, "from", party.from());
    put(fields, "until", party.until());
    fields.put("how", word(party.how()));
    putIf(fields, "clause", party.clause());
    putIf(fields, "ended", party.ended() == null ? null : word(party.ended()));
    putIf(fields, "endClause", party.endClause());
    putIf(fields, "note", party.note());
    return fields;
  }

  private static Map<String, Object> phase(Treaty treaty, Phase phase) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("title", phase.title());
    put(fields, "from", phase.from());
    put(fields, "until", phase.until());
    putIf(fields, "note", phase.note());
    fields.put("provisions", phase.provisions().stream().map(p -> provision(treaty, p)).toList());
    return fields;
  }

  private static Map<String, Object> provision(Treaty treaty, Provision p) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("article", p.article());
    fields.put("summary", p.summary());
    fields.put("kind", p.kind().word());
    fields.put("strength", p.strength().word());
    putIf(fields, "trigger", p.trigger() == null ? null : trigger(p.casus()));
    fields.put("owes", owing(p.owing()));
    fields.put("conditions", p.conditions().stream().map(c -> c.text()).toList());
    fields.put("exceptions", p.exceptions().stream().map(e -> e.text()).toList());
    fields.put("disputes", p.disputes().stream().map(d -> d.text()).toList());
    putIf(fields, "from", p.from());
    putIf(fields, "until", p.until());
    putIf(fields, "confidence", p.confidence() == null ? null : word(p.confidence()));
    putIf(fields, "note", p.note());
    fields.put("citation", citation(treaty.cite(p)));
    return fields;
  }

  private static Map<String, Object> trigger(Trigger trigger) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("act", trigger.act().word());
    fields.put("unprovoked", trigger.asksUnprovoked());
    fields.put("only", trigger.adversaries().only());
    fields.put("except", trigger.adversaries().except());
    fields.put("scope", trigger.scope().stream().map(TreatyView::scope).toList());
    return fields;
  }

  private static Map<String, Object> scope(AttackScope scope) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("targets", scope.targets().stream().map(TargetKind::word).toList());
    fields.put("area", scope.area());
    fields.put("except", scope.except());
    fields.put("victims", scope.victims());
    StateChoice run = scope.administeredBy();
    putIf(fields, "administeredBy", run == null ? null : choice(run));
    putIf(fields, "from", scope.from());
    putIf(fields, "until", scope.until());
    putIf(fields, "disputed", scope.disputed());
    return fields;
  }

  private static Object owing(Owing owing) {
    return owing.rows().isEmpty()
        ? StateChoice.ALL
        : owing.rows().stream()
            .map(row -> two("from", choice(row.from()), "to", choice(row.to())))
            .toList();
  }

  private static Object choice(StateChoice choice) {
    return choice.word().isEmpty() ? choice.states() : choice.word();
  }

  private static Map<String, Object> citation(Citation citation) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("source", citation.source());
    fields.put("locator", citation.locator());
    fields.put("title", citation.title());
    putIf(fields, "url", citation.url());
    return fields;
  }

  /**
   * States and what binds them on a day, for drawing a network.
   *
   * @param names how a treaty is called, by its id
   */
  public static Map<String, Object> network(
      AllianceAtlas atlas, LocalDate day, List<AllianceTie> ties, UnaryOperator<String> names) {
    var states = new TreeSet<String>();
    ties.forEach(tie -> states.addAll(List.of(tie.one(), tie.other())));
    var fields = new LinkedHashMap<String, Object>();
    fields.put("date", day.toString());
    fields.put(
        "states", states.stream().map(id -> two("id", id, "name", atlas.nameOf(id))).toList());
    fields.put("ties", ties.stream().map(TreatyView::tie).toList());
    var called = new TreeMap<String, String>();
    ties.forEach(tie -> tie.treaties().forEach(id -> called.put(id, names.apply(id))));
    fields.put("treaties", called);
    return fields;
  }

  /** Two fields in this order, which those of a map made of them would not keep. */
  private static Map<String, Object> two(String name, Object value, String other, Object more) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put(name, value);
    fields.put(other, more);
    return fields;
  }

  private static Map<String, Object> tie(AllianceTie tie) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("one", tie.one());
    fields.put("other", tie.other());
    fields.put("kind", tie.kind().word());
    fields.put("treaties", tie.treaties());
    return fields;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static void put(Map<String, Object> fields, String name, @Nullable LocalDate day) {
    fields.put(name, day == null ? null : day.toString());
  }

  private static void putIf(Map<String, Object> fields, String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, value instanceof LocalDate day ? day.toString() : value);
    }
  }
}
