package org.entente.usecase;

import java.time.LocalDate;
import org.entente.treaty.TreatySource;

/** Where alliances come from, each with the last year that it covers. */
public enum AllianceSource {
  STARTER("Treaty files of this house", 9999),
  COW("Correlates of War, Formal Alliances 4.1", 2012),
  ATOP("Alliance Treaty Obligations and Provisions", 2018);

  private final String title;
  private final int lastYear;

  AllianceSource(String title, int lastYear) {
    this.title = title;
    this.lastYear = lastYear;
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

  /** Where the dataset is published; our own files name a source with each treaty. */
  TreatySource published() {
    return switch (this) {
      case STARTER -> throw new IllegalStateException(this + " names a source with each treaty");
      case COW ->
          new TreatySource(
              "Gibler, Douglas M. 2009. International military alliances, 1648-2008. CQ Press",
              "Correlates of War Project",
              "Formal Alliances 4.1",
              "https://correlatesofwar.org/data-sets/formal-alliances/");
      case ATOP ->
          new TreatySource(
              "Leeds et al. 2002. Alliance Treaty Obligations and Provisions, 1815-1944."
                  + " International Interactions 28",
              "ATOP Project",
              "Alliance Treaty Obligations and Provisions",
              "http://www.atopdata.org/");
    };
  }
}
