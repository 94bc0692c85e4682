package org.entente.feed.gdelt.internal;

import java.time.LocalDate;
import java.util.Map;
import org.entente.actor.Actor;
import org.entente.actor.ActorDirectory;
import org.entente.actor.CodeSystem;
import org.jspecify.annotations.Nullable;

/** Finds our actors by GDELT's codes on a day; an unknown code stays unknown. */
final class ActorCodes {

  /** CAMEO codes of known groups that are organisations of states (CAMEO 1.1b3, appendix). */
  private static final Map<String, String> GROUPS =
      Map.of(
          "NAT", "NATO",
          "EEC", "EU",
          "UNO", "UN",
          "ASN", "ASEAN",
          "GCC", "GCC",
          "ARL", "ARABLEAGUE",
          "WAS", "ECOWAS",
          "GOS", "G7");

  private final ActorDirectory directory;
  private final LocalDate day;

  ActorCodes(ActorDirectory directory, LocalDate day) {
    this.directory = directory;
    this.day = day;
  }

  @Nullable String byCountry(String cameo) {
    return directory.findByCode(CodeSystem.CAMEO, cameo, day).map(Actor::id).orElse(null);
  }

  @Nullable String byGroup(String group) {
    String id = GROUPS.get(group);
    return id == null ? null : directory.find(id).map(Actor::id).orElse(null);
  }

  @Nullable String byPlace(String fips) {
    return directory.findByCode(CodeSystem.FIPS, fips, day).map(Actor::id).orElse(null);
  }
}
