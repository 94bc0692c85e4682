package org.entente.treaty;

import java.nio.file.Path;
import java.util.List;
import org.entente.treaty.internal.AtopReader;
import org.entente.treaty.internal.CowReader;

/**
 * Reads alliance data as their publishers give them: the Correlates of War Formal Alliances and the
 * Alliance Treaty Obligations and Provisions.
 */
public final class AllianceFiles {

  private AllianceFiles() {}

  /**
   * Spells of members from Formal Alliances 4.1, {@code alliance_v4.1_by_member.csv}.
   *
   * @throws org.entente.core.Failure of kind unable where the file cannot be read or has another
   *     shape
   */
  public static List<AllianceSpell> cowMembers(Path file) {
    return CowReader.members(file);
  }

  /** Directed dyads from Formal Alliances 4.1, {@code alliance_v4.1_by_directed.csv}. */
  public static List<DirectedDyad> cowDirected(Path file) {
    return CowReader.directed(file);
  }

  /** Spells of members from ATOP 4.01, {@code atop401_member_level.csv}. */
  public static List<AllianceSpell> atopMembers(Path file) {
    return AtopReader.members(file);
  }

  /**
   * Alliances from ATOP 4.01, {@code atop401_alliance_level.csv}: one spell for each listed member,
   * carrying the promises of the alliance as a whole.
   */
  public static List<AllianceSpell> atopAlliances(Path file) {
    return AtopReader.alliances(file);
  }

  /** Directed dyad-years from ATOP 5.1, {@code ccode1, ccode2, year} and five promises. */
  public static DyadYears atopDyadYears(Path file) {
    return AtopReader.dyadYears(file);
  }
}
