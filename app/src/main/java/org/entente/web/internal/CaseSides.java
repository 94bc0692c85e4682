package org.entente.web.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.figure.CaseMapFigure.Side;
import org.entente.figure.CaseRole;
import org.entente.obligation.Assessment;
import org.entente.obligation.Attack;
import org.entente.obligation.Cascade;
import org.entente.obligation.Duty;
import org.entente.treaty.ProvisionKind;
import org.entente.usecase.ObligationAnswer;
import org.jspecify.annotations.Nullable;

/** The part of each state in an answer, its firmest tie to the victim deciding. */
final class CaseSides {

  private static final Set<ProvisionKind> TALKS =
      EnumSet.of(ProvisionKind.CONSULTATION, ProvisionKind.RECOURSE);

  private final Site site;
  private final ObligationAnswer answer;

  CaseSides(Site site, ObligationAnswer answer) {
    this.site = site;
    this.answer = answer;
  }

  List<Side> all() {
    Attack attack = answer.assessment().attack();
    var sides = new ArrayList<Side>();
    attack.attackers().forEach(a -> sides.add(side(a, CaseRole.ATTACKER, false)));
    sides.add(side(attack.victim(), CaseRole.VICTIM, false));
    Map<String, CaseRole> before =
        answer.comparison() == null ? Map.of() : roles(answer.comparison().without());
    roles(answer.assessment()).entrySet().stream()
        .sorted(Map.Entry.<String, CaseRole>comparingByValue().thenComparing(Map.Entry::getKey))
        .forEach(
            e ->
                sides.add(
                    side(
                        e.getKey(),
                        e.getValue(),
                        answer.comparison() != null && before.get(e.getKey()) != e.getValue())));
    return sides;
  }

  private Side side(String state, CaseRole role, boolean isNew) {
    String shown = answer.assessment().attack().shown(state);
    return new Side(state, site.nameOf(shown), role, isNew);
  }

  /** The firmest part of each state beside attacker and victim. */
  private static Map<String, CaseRole> roles(Assessment assessment) {
    Attack attack = assessment.attack();
    var roles = new LinkedHashMap<String, CaseRole>();
    for (Duty duty : assessment.duties()) {
      CaseRole role = role(duty);
      if (role != null && duty.owedTo().equals(attack.victim())) {
        roles.merge(duty.state(), role, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    assessment.cascade().rounds().stream()
        .flatMap(round -> round.joins().stream())
        .filter(join -> join.side() == Cascade.Side.ATTACKER)
        .forEach(join -> roles.putIfAbsent(join.state(), CaseRole.ATTACKER_SIDE));
    attack.attackers().forEach(roles::remove);
    roles.remove(attack.victim());
    return roles;
  }

  private static @Nullable CaseRole role(Duty duty) {
    boolean aid = duty.provision().kind().isAid();
    return switch (duty.status()) {
      case TRIGGERED -> aid ? CaseRole.TRIGGERED : talk(duty);
      case CONDITIONAL -> aid ? CaseRole.CONDITIONAL : talk(duty);
      case CONSULT -> CaseRole.CONSULT;
      case BARRED -> aid ? CaseRole.BARRED : null;
      case NOT_TRIGGERED -> null;
    };
  }

  private static @Nullable CaseRole talk(Duty duty) {
    return TALKS.contains(duty.provision().kind()) ? CaseRole.CONSULT : null;
  }
}
