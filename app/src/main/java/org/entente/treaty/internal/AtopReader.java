package org.entente.treaty.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.treaty.AllianceSpell;
import org.entente.treaty.DyadYears;
import org.entente.treaty.ProvisionKind;
import org.jspecify.annotations.Nullable;

/** Reads the Alliance Treaty Obligations and Provisions (Leeds et al. 2002), 4.01 and 5.1. */
public final class AtopReader {

  private static final int LAST_YEAR = 2018;
  private static final int MEMBER_COLUMNS = 59;

  private AtopReader() {}

  /** The file by member. */
  public static List<AllianceSpell> members(Path file) {
    var spells = new ArrayList<AllianceSpell>();
    CsvTable.read(
        file,
        row ->
            spells.add(
                spell(
                    row,
                    row.number("member"),
                    firstDay(row, "yrent", "moent", "dayent"),
                    until(row, "yrexit", "moexit", "dayexit"))));
    return spells;
  }

  /** The file by alliance. */
  public static List<AllianceSpell> alliances(Path file) {
    var spells = new ArrayList<AllianceSpell>();
    CsvTable.read(
        file,
        row -> {
          for (int i = 1; i <= MEMBER_COLUMNS; i++) {
            int member = row.number("mem" + i);
            if (member > 0) {
              spells.add(
                  spell(
                      row,
                      member,
                      firstDay(row, "begyr", "begmo", "begday"),
                      until(row, "endyr", "endmo", "endday")));
            }
          }
        });
    return spells;
  }

  private static AllianceSpell spell(
      CsvTable row, int member, LocalDate from, @Nullable LocalDate until) {
    boolean varies = row.has("obvary") && row.number("obvary") > 0;
    return new AllianceSpell(
        row.text("atopid"),
        member,
        from,
        until,
        promises(row, ""),
        varies || row.number("asymm") > 0,
        false,
        until == null);
  }

  /** The file by directed dyad-year, with the publisher's columns or with plain state codes. */
  public static DyadYears dyadYears(Path file) {
    var states = new TreeSet<Integer>();
    CsvTable.read(file, row -> states.add(ower(row)));
    var rows = new DyadYears(LAST_YEAR, states.stream().mapToInt(Integer::intValue).toArray());
    CsvTable.read(
        file,
        row -> {
          boolean plain = row.has("ccode1");
          rows.add(
              ower(row),
              row.number(plain ? "ccode2" : "stateB"),
              row.number("year"),
              promises(row, plain ? "atop_" : ""));
        });
    return rows;
  }

  private static int ower(CsvTable row) {
    return row.number(row.has("ccode1") ? "ccode1" : "stateA");
  }

  /** A day whose month or day may be unknown (0): then the first it can be. */
  private static LocalDate firstDay(CsvTable row, String y, String m, String d) {
    return LocalDate.of(row.number(y), Math.max(1, row.number(m)), Math.max(1, row.number(d)));
  }

  private static @Nullable LocalDate until(CsvTable row, String y, String m, String d) {
    int year = row.number(y);
    return year == 0 ? null : lastDay(year, row.number(m), row.number(d));
  }

  /** A day whose month or day may be unknown (0): then the last it can be. */
  static LocalDate lastDay(int year, int month, int day) {
    YearMonth of = YearMonth.of(year, month == 0 ? 12 : month);
    return day == 0 || day > of.lengthOfMonth() ? of.atEndOfMonth() : of.atDay(day);
  }

  private static Set<ProvisionKind> promises(CsvTable row, String prefix) {
    var kinds = EnumSet.noneOf(ProvisionKind.class);
    add(kinds, row, prefix + "defense", ProvisionKind.DEFENSE);
    add(kinds, row, prefix + "offense", ProvisionKind.OFFENSE);
    add(kinds, row, prefix + "neutral", ProvisionKind.NEUTRALITY);
    add(kinds, row, prefix + "nonagg", ProvisionKind.NONAGGRESSION);
    add(kinds, row, prefix + "consul", ProvisionKind.CONSULTATION);
    return kinds;
  }

  static void add(Set<ProvisionKind> kinds, CsvTable row, String column, ProvisionKind kind) {
    if (row.number(column) > 0) {
      kinds.add(kind);
    }
  }
}
