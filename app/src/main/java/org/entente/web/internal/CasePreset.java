package org.entente.web.internal;

import java.util.List;

/**
 * A known case to begin with.
 *
 * @param label its name
 * @param question what it asks, in words
 * @param form the case
 */
public record CasePreset(String label, String question, CaseForm form) {

  /** The cases that show what the texts decide, those without a day on the day given. */
  static List<CasePreset> all(String today) {
    return List.of(
        preset(
            "Senkaku",
            "China attacks the islands that Japan administers",
            "CHN",
            "JPN",
            "senkaku",
            "",
            today),
        preset(
            "Second Thomas Shoal",
            "China attacks a Philippine coast guard ship there, June 2024",
            "CHN",
            "PHL",
            "second-thomas-shoal",
            "public-vessel",
            "2024-06-17"),
        preset(
            "Scarborough Shoal",
            "China attacks a Philippine public ship there",
            "CHN",
            "PHL",
            "scarborough-shoal",
            "public-vessel",
            today),
        preset("Taiwan", "China attacks Taiwan", "CHN", "TWN", "taiwan", "", today),
        preset("Korea", "North Korea attacks South Korea", "PRK", "KOR", "", "", today),
        preset("Guam", "North Korea attacks Guam", "PRK", "USA", "guam", "", today),
        preset(
            "Kashmir, with an Asian NATO",
            "Pakistan attacks India in Kashmir, the proposed treaty in force",
            "PAK",
            "IND",
            "kashmir",
            "",
            today,
            "asian-nato:quad-plus"),
        preset(
            "Ukraine 2022",
            "Russia attacks Ukraine, 24 February 2022",
            "RUS",
            "UKR",
            "",
            "",
            "2022-02-24"),
        preset("Poland", "Russia attacks Poland", "RUS", "POL", "", "", today),
        preset(
            "Falklands 1982",
            "Argentina attacks the Falkland Islands, 2 April 1982",
            "ARG",
            "GBR",
            "falklands",
            "",
            "1982-04-02"));
  }

  private static CasePreset preset(
      String label,
      String question,
      String attacker,
      String victim,
      String place,
      String target,
      String date,
      String... with) {
    return new CasePreset(
        label,
        question,
        new CaseForm(List.of(attacker), victim, place, target, "", false, date, List.of(with)));
  }
}
