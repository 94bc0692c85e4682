package org.entente.figure;

import java.util.ArrayList;
import java.util.List;
import org.entente.figure.CaseMapFigure.Side;

/** A case of attack as a network: who attacks whom, and who is bound to whom, in groups. */
public final class CaseNetworkFigure {

  /** From this width on groups stand beside each other, below it under each other. */
  private static final double WIDE = 640;

  private static final double GAP = 14;
  private static final List<CaseRole> BOUND =
      List.of(CaseRole.TRIGGERED, CaseRole.CONDITIONAL, CaseRole.CONSULT, CaseRole.BARRED);

  private final double width;
  private final boolean wide;
  private final List<Side> sides;

  public CaseNetworkFigure(List<Side> sides, double width) {
    this.width = width;
    this.wide = width >= WIDE;
    this.sides = List.copyOf(sides);
  }

  public Figure draw(String id, String title, String description) {
    List<ChipBox> left = new ArrayList<>();
    List<ChipBox> right = new ArrayList<>();
    double side = wide ? width * 0.27 : width;
    add(left, CaseRole.ATTACKER, 0, side);
    add(left, CaseRole.ATTACKER_SIDE, 0, side);
    double from = wide ? width * 0.56 : 0;
    BOUND.forEach(role -> add(right, role, from, width - from));
    var victim =
        new ChipBox(CaseRole.VICTIM, of(CaseRole.VICTIM), wide ? width * 0.34 : 0, victimWidth());
    double height = wide ? beside(left, victim, right) : below(left, victim, right);
    var inside = new ArrayList<Element>();
    inside.addAll(links(left, victim, right));
    left.forEach(box -> inside.add(box.draw()));
    inside.add(victim.draw());
    right.forEach(box -> inside.add(box.draw()));
    return new Figure(id, "network", title, description, width, height, inside);
  }

  private double victimWidth() {
    return wide ? width * 0.15 : width;
  }

  private List<Side> of(CaseRole role) {
    return sides.stream().filter(s -> s.role() == role).toList();
  }

  private void add(List<ChipBox> column, CaseRole role, double x, double room) {
    List<Side> members = of(role);
    if (!members.isEmpty()) {
      column.add(new ChipBox(role, members, x, room));
    }
  }

  private static double beside(List<ChipBox> left, ChipBox victim, List<ChipBox> right) {
    double height = Math.max(Math.max(tall(left), tall(right)), victim.height());
    stack(left, (height - tall(left)) / 2);
    stack(right, (height - tall(right)) / 2);
    victim.moveTo((height - victim.height()) / 2);
    return height;
  }

  private static double below(List<ChipBox> left, ChipBox victim, List<ChipBox> right) {
    double y = stack(left, 0) + GAP;
    victim.moveTo(y);
    return stack(right, y + victim.height() + 2 * GAP);
  }

  private static double tall(List<ChipBox> column) {
    return column.stream().mapToDouble(b -> b.height() + GAP).sum();
  }

  private static double stack(List<ChipBox> column, double top) {
    double y = top;
    for (ChipBox box : column) {
      box.moveTo(y);
      y += box.height() + GAP;
    }
    return y;
  }

  private List<Element> links(List<ChipBox> left, ChipBox victim, List<ChipBox> right) {
    var links = new ArrayList<Element>();
    for (ChipBox box : left) {
      boolean attacks = box.role() == CaseRole.ATTACKER;
      links.add(link(box, victim, attacks ? "link attack" : "link", true));
    }
    right.forEach(box -> links.add(link(box, victim, "link", false)));
    return links;
  }

  private Element link(ChipBox box, ChipBox victim, String styleClass, boolean isLeft) {
    String classes = styleClass + " " + box.role().styleClass();
    String d;
    if (wide) {
      double from = isLeft ? box.right() : box.left();
      double to = isLeft ? victim.left() : victim.right();
      double middle = (from + to) / 2;
      d =
          "M"
              + pair(from, box.middle())
              + "C"
              + pair(middle, box.middle())
              + " "
              + pair(middle, victim.middle())
              + " "
              + pair(to, victim.middle());
    } else {
      boolean above = box.middle() < victim.middle();
      double x = width / 2;
      d =
          "M"
              + pair(x, above ? box.bottom() : box.top())
              + "L"
              + pair(x, above ? victim.top() : victim.bottom());
    }
    return Element.of("path", classes).with("d", d).titled(box.told());
  }

  private static String pair(double x, double y) {
    return Element.number(x) + " " + Element.number(y);
  }
}
