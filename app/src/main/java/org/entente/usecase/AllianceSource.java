package org.entente.usecase;

import java.time.LocalDate;
import org.entente.treaty.TreatySource;
import org.jspecify.annotations.Nullable;

/** Where alliances come from, each with the last year that it covers. */
public enum AllianceSource {
  STARTER("Treaty files of this house", 9999, null),
  COW(
      "Correlates of War, Formal Alliances 4.1",
      2012,
      new TreatySource(
          "Gibler, Douglas M. 2009. International military alliances, 1648-2008. CQ Press",
          "Correlates of War Project",
          "Formal Alliances 4.1",
          "https://correlatesofwar.org/data-sets/formal-alliances/")),
  ATOP(
      "Alliance Treaty Obligations and Provisions",
      2018,
      new TreatySource(
          "Leeds et al. 2002. Alliance Treaty Obligations and Provisions, 1815-1944."
              + " International Interactions 28",
          "ATOP Project",
          "Alliance Treaty Obligations and Provisions",
          "http://www.atopdata.org/"));

  private final String title;
  private final int lastYear;
  private final @Nullable TreatySource published;

  AllianceSource(String title, int lastYear, @Nullable TreatySource published) {
    this.title = title;
    this.lastYear = lastYear;
    this.published = published;
  }

  /** Its name for readers. */
  public String title() {
    return title;
  }

  /** The word in addresses, and the beginning of the ids of its alliances. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public int lastYear() {
    return lastYear;
  }

  /** Whether it says anything of a day. */
  public boolean covers(LocalDate day) {
    return day.getYear() <= lastYear;
  }

  TreatySource published() {
    if (published == null) {
      throw new IllegalStateException(this + " names a source with each treaty");
    }
    return published;
  }
}
