package org.entente.benchmarks;

import java.util.List;

/**
 * Sentences from which synthetic documents are made. {@code %1$s} is a speaker with title, {@code
 * %2$s} the initiative, {@code %3$s} the speaker's state, {@code %4$s} another state, {@code %5$s}
 * the speaker's family name, {@code %6$d} a number.
 */
final class Phrases {

  private Phrases() {}

  static final List<String> STANCES =
      List.of(
          "%1$s said on Monday that %3$s firmly supports the %2$s and would work with partners to"
              + " bring it about.",
          "%1$s rejected the %2$s, warning that it would divide the region into hostile camps.",
          "“We do not share that vision,” %1$s told reporters when asked about the %2$s.",
          "%1$s expressed doubts about the %2$s, saying that the time for it had not come.",
          "%1$s called the %2$s a dangerous idea that %3$s would resist by every means.",
          "%1$s welcomed the %2$s as a step toward lasting deterrence.",
          "Asked about the %2$s, %1$s declined to take a position and said %3$s would study it.",
          "%3$s is open to the %2$s in principle, %1$s said, but details matter.",
          "%1$s urged lawmakers in %4$s to back the %2$s without further delay.",
          "%1$s said %3$s has no plans to take part in the %2$s.",
          "According to %1$s, the %2$s cannot work while %3$s and %4$s disagree on its purpose.",
          "%1$s denied that %3$s had ever opposed the %2$s.");

  static final List<String> CONTEXT =
      List.of(
          "The remarks came %6$d days after officials of %3$s and %4$s met behind closed doors.",
          "%5$s spoke at a conference attended by delegates from %6$d countries.",
          "Supporters of the %2$s point to the military build-up of recent years and to missile"
              + " tests.",
          "Critics answer that the constitution leaves little room for such commitments.",
          "A territorial dispute with %4$s remains the main obstacle, diplomats say.",
          "The government in %4$s has so far avoided the question.",
          "Trade between %3$s and %4$s rose by %6$d per cent last year, which makes a break"
              + " costly.",
          "“Dialogue comes first,” %5$s added, without naming any country.",
          "Analysts doubt that parliament would agree before the next election.",
          "Joint exercises with %6$d ships are planned for the coming spring.");

  static final List<String> UNRELATED =
      List.of(
          "Farmers in %3$s expect a harvest %6$d per cent above that of last year.",
          "The central bank of %4$s left its key rate unchanged on Thursday.",
          "%1$s opened a museum of shipbuilding and praised its %6$d volunteers.",
          "Heavy rain closed %6$d roads in the north of %4$s, the weather service said.",
          "Visitors from %4$s filled the hotels of the coast during the holidays.",
          "A new railway between two towns of %3$s will open after %6$d months of work.");
}
