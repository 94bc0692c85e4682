package org.entente.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A bar split by how many hold each stance. */
public final class BalanceFigure {

  private static final double HEIGHT = 12;

  private BalanceFigure() {}

  /** The bar; tones without a count are left out, and without any count the bar is empty. */
  public static Figure draw(String id, Map<Tone, Integer> counts, double width) {
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    var inside = new ArrayList<Element>();
    inside.add(Labels.box(0.5, 0.5, width - 1, HEIGHT - 1, "frame"));
    double x = 0;
    var words = new ArrayList<String>();
    for (Tone tone : Tone.values()) {
      int count = counts.getOrDefault(tone, 0);
      if (count > 0) {
        double share = width * count / total;
        String name = count + " " + tone.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        words.add(name);
        inside.add(Labels.box(x, 0, share - 1, HEIGHT, "share " + tone.styleClass()).titled(name));
        x += share;
      }
    }
    String told = total == 0 ? "nobody heard recently" : String.join(", ", words);
    return new Figure(
        id, "balance", "Balance of positions", told, width, HEIGHT, List.copyOf(inside));
  }
}
