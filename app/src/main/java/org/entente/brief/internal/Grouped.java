package org.entente.brief.internal;

import java.util.List;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.Picture;
import org.entente.initiative.Position;
import org.entente.initiative.Stance;
import org.entente.initiative.StancePositions;

/**
 * The actors of a picture by where they stand.
 *
 * @param favour nearer to support than to neutrality
 * @param between neither
 * @param against nearer to opposition than to neutrality
 * @param faint heard so little or so long ago that no side is named
 */
record Grouped(
    List<ActorPosition> favour,
    List<ActorPosition> between,
    List<ActorPosition> against,
    List<ActorPosition> faint) {

  static Grouped of(Picture picture) {
    StancePositions at = picture.initiative().stancePositions();
    double upper = (at.of(Stance.LEAN_SUPPORT) + at.of(Stance.NEUTRAL)) / 2.0;
    double lower = (at.of(Stance.LEAN_OPPOSE) + at.of(Stance.NEUTRAL)) / 2.0;
    List<ActorPosition> heard = picture.positions().stream().filter(p -> !p.isFaint()).toList();
    return new Grouped(
        heard.stream().filter(p -> mean(p).mean() >= upper).toList(),
        heard.stream().filter(p -> mean(p).mean() < upper && mean(p).mean() > lower).toList(),
        heard.stream().filter(p -> mean(p).mean() <= lower).toList(),
        picture.positions().stream().filter(ActorPosition::isFaint).toList());
  }

  private static Position mean(ActorPosition position) {
    return position.position().value();
  }
}
