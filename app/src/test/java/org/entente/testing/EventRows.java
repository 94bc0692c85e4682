package org.entente.testing;

import java.util.Arrays;
import org.entente.event.Slot;

/** Makes event lines of 61 columns. */
public final class EventRows {

  private EventRows() {}

  /** One state fights another: CAMEO 190, Goldstein -10. */
  public static String fight(Slot slot, long id, String one, String other) {
    return row(slot, id, one, other, "190", "19", "4", "-10.0");
  }

  /** One state consults another: CAMEO 040, Goldstein 1. */
  public static String consult(Slot slot, long id, String one, String other) {
    return row(slot, id, one, other, "040", "04", "1", "1.0");
  }

  private static String row(
      Slot slot,
      long id,
      String one,
      String other,
      String code,
      String root,
      String quad,
      String goldstein) {
    String[] columns = new String[61];
    Arrays.fill(columns, "");
    columns[0] = Long.toString(id);
    columns[1] = slot.name().substring(0, 8);
    columns[5] = one;
    columns[7] = one;
    columns[15] = other;
    columns[17] = other;
    columns[25] = "1";
    columns[26] = code;
    columns[27] = code;
    columns[28] = root;
    columns[29] = quad;
    columns[30] = goldstein;
    columns[31] = "10";
    columns[32] = "1";
    columns[33] = "10";
    columns[34] = "-1.5";
    columns[51] = "4";
    columns[53] = "RP";
    columns[54] = "RP" + id;
    columns[59] = slot.name();
    columns[60] = "https://example.org/" + id;
    return String.join("\t", columns) + "\n";
  }
}
