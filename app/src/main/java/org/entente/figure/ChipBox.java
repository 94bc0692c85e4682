package org.entente.figure;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.figure.CaseMapFigure.Side;

/** A titled box with one chip for each state that has the same part in a case. */
final class ChipBox {

  private static final double PAD = 10;
  private static final double HEAD = 26;
  private static final double CHIP = 24;
  private static final double STEP = 30;

  private final CaseRole role;
  private final List<Side> members;
  private final double x;
  private final double width;
  private final double height;
  private double y;

  ChipBox(CaseRole role, List<Side> members, double x, double width) {
    this.role = role;
    this.members = members;
    this.x = x;
    this.width = width;
    this.height = HEAD + rows() * STEP + PAD - 4;
  }

  CaseRole role() {
    return role;
  }

  void moveTo(double top) {
    y = top;
  }

  double height() {
    return height;
  }

  double left() {
    return x;
  }

  double right() {
    return x + width;
  }

  double top() {
    return y;
  }

  double bottom() {
    return y + height;
  }

  double middle() {
    return y + height / 2;
  }

  String told() {
    return members.stream().map(Side::name).collect(Collectors.joining(", ")) + ": " + role.words();
  }

  private static double chipWidth(Side side) {
    return Labels.width(words(side)) + 16;
  }

  private static String words(Side side) {
    return (side.isNew() ? "+ " : "") + side.name();
  }

  private int rows() {
    int rows = 1;
    double at = x + PAD;
    for (Side side : members) {
      double wide = chipWidth(side);
      if (at > x + PAD && at + wide > x + width - PAD) {
        rows++;
        at = x + PAD;
      }
      at += wide + 6;
    }
    return rows;
  }

  Element draw() {
    var group = Element.of("g", "group " + role.styleClass());
    group.add(Labels.box(x + 0.5, y + 0.5, width - 1, height - 1, "box").with("rx", 7));
    String count = members.size() > 1 ? " (" + members.size() + ")" : "";
    group.add(Labels.at(x + PAD, y + 18, "start", "group-name", role.words() + count));
    double at = x + PAD;
    double top = y + HEAD;
    for (Side side : members) {
      double wide = chipWidth(side);
      if (at > x + PAD && at + wide > x + width - PAD) {
        at = x + PAD;
        top += STEP;
      }
      group.add(chip(side, at, top, wide));
      at += wide + 6;
    }
    return group;
  }

  private static Element chip(Side side, double at, double top, double wide) {
    var chip = Element.of("g", "chip" + (side.isNew() ? " new" : "")).with("data-state", side.id());
    chip.add(Labels.box(at, top, wide, CHIP, "chip-box").with("rx", 12));
    chip.add(Labels.at(at + wide / 2, top + 16.5, "middle", "name", words(side)));
    return chip.titled(side.told());
  }
}
