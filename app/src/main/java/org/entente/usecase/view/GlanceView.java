package org.entente.usecase.view;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.core.PartialDate;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.Initiative;
import org.entente.initiative.Picture;
import org.entente.initiative.Stance;
import org.entente.initiative.StancePositions;
import org.jspecify.annotations.Nullable;

/**
 * An initiative at a glance.
 *
 * @param initiative slug
 * @param name its name
 * @param summary what is proposed
 * @param kind whether it creates, widens or changes an arrangement
 * @param proposed when it was put forward, if by one act
 * @param asOf the day whose knowledge it shows
 * @param since start of the period of change
 * @param balance how many actors stand nearest to each stance, those heard only faintly left out
 * @param faint how many actors were heard only faintly or long ago
 * @param statements how many statements it rests on
 * @param documents how many documents these are in
 * @param lastHeard day of the newest statement; null where none is kept
 * @param news how many statements were made or first seen in the period of change
 * @param movers ids of the actors that moved in it
 * @param silent ids of the actors that have fallen silent
 */
public record GlanceView(
    String initiative,
    String name,
    String summary,
    Initiative.Kind kind,
    @Nullable PartialDate proposed,
    LocalDate asOf,
    LocalDate since,
    Map<Stance, Integer> balance,
    int faint,
    int statements,
    int documents,
    @Nullable LocalDate lastHeard,
    int news,
    List<String> movers,
    List<String> silent) {

  public static GlanceView of(Picture picture) {
    Initiative initiative = picture.initiative();
    List<ActorPosition> all = picture.positions();
    return new GlanceView(
        initiative.slug(),
        initiative.name(),
        initiative.summary(),
        initiative.kind(),
        initiative.proposed(),
        picture.asOf().day(),
        picture.since(),
        balance(picture),
        (int) all.stream().filter(ActorPosition::isFaint).count(),
        picture.statements(),
        picture.documents(),
        all.stream().map(ActorPosition::lastHeard).max(LocalDate::compareTo).orElse(null),
        picture.news().size(),
        picture.movers().stream().map(ActorPosition::actor).toList(),
        picture.silent().stream().map(ActorPosition::actor).toList());
  }

  /** How many actors stand nearest to each stance. */
  private static Map<Stance, Integer> balance(Picture picture) {
    StancePositions places = picture.initiative().stancePositions();
    var balance = new EnumMap<Stance, Integer>(Stance.class);
    for (Stance stance : Stance.values()) {
      balance.put(stance, 0);
    }
    picture.positions().stream()
        .filter(p -> !p.isFaint())
        .forEach(p -> balance.merge(places.nearest(p.position().value().mean()), 1, Integer::sum));
    return balance;
  }

  /** The kind as a verb: creates, widens or changes. */
  public String verb() {
    return kind.name().toLowerCase(Locale.ROOT) + "s";
  }
}
