package org.entente.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A series shows what was not received as hatching, and never as calm. */
class SeriesFigureTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 10, 1);

  private static SeriesFigure.Value value(int day, double value, boolean gap, double coverage) {
    return new SeriesFigure.Value(FIRST.plusDays(day), value, gap, coverage);
  }

  @Test
  void whatLacksIsHatchedAsFarAsItLacksAndTheLineIsBrokenAtAGap() {
    var figure =
        new SeriesFigure(
            List.of(
                value(0, 1, false, 1),
                value(1, 2, false, 0.25),
                value(2, 0, true, 0),
                value(3, 1, false, 1)),
            464);

    String markup = figure.draw("tension", "Tension", "told", List.of()).markup();

    assertThat(markup)
        .contains("<pattern id=\"tension-hatch\"", "fill=\"url(#tension-hatch)\"")
        .contains("2024-10-02: 25% received", "2024-10-03: no data")
        .containsOnlyOnce("25% received")
        .doesNotContain("2024-10-01: ");
    assertThat(markup.split("M\\d", -1)).hasSize(3);
  }
}
