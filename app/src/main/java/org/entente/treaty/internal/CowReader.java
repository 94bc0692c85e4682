package org.entente.treaty.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.treaty.AllianceSpell;
import org.entente.treaty.DirectedDyad;
import org.entente.treaty.ProvisionKind;
import org.jspecify.annotations.Nullable;

/** Reads the Correlates of War Formal Alliances, version 4.1 (Gibler 2009). */
public final class CowReader {

  private CowReader() {}

  /** The file by member. */
  public static List<AllianceSpell> members(Path file) {
    var spells = new ArrayList<AllianceSpell>();
    CsvTable.read(
        file,
        row ->
            spells.add(
                new AllianceSpell(
                    row.text("version4id"),
                    row.number("ccode"),
                    from(row, "mem"),
                    until(row, "mem"),
                    promises(row),
                    false,
                    row.number("left_censor") == 1,
                    row.number("right_censor") == 1)));
    return spells;
  }

  /** The file by directed dyad. */
  public static List<DirectedDyad> directed(Path file) {
    var dyads = new ArrayList<DirectedDyad>();
    CsvTable.read(
        file,
        row ->
            dyads.add(
                new DirectedDyad(
                    row.text("version4id"),
                    row.number("ccode1"),
                    row.number("ccode2"),
                    from(row, "dyad"),
                    until(row, "dyad"),
                    promises(row),
                    row.number("left_censor") == 1,
                    row.number("right_censor") == 1)));
    return dyads;
  }

  private static LocalDate from(CsvTable row, String what) {
    return LocalDate.of(
        row.number(what + "_st_year"),
        row.number(what + "_st_month"),
        row.number(what + "_st_day"));
  }

  private static @Nullable LocalDate until(CsvTable row, String what) {
    int year = row.number(what + "_end_year");
    return year == 0
        ? null
        : AtopReader.lastDay(year, row.number(what + "_end_month"), row.number(what + "_end_day"));
  }

  /** An entente is a promise to consult. */
  private static Set<ProvisionKind> promises(CsvTable row) {
    var kinds = EnumSet.noneOf(ProvisionKind.class);
    AtopReader.add(kinds, row, "defense", ProvisionKind.DEFENSE);
    AtopReader.add(kinds, row, "neutrality", ProvisionKind.NEUTRALITY);
    AtopReader.add(kinds, row, "nonaggression", ProvisionKind.NONAGGRESSION);
    AtopReader.add(kinds, row, "entente", ProvisionKind.CONSULTATION);
    return kinds;
  }
}
