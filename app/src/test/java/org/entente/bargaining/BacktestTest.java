package org.entente.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.core.Seed;
import org.entente.testing.Shared;
import org.junit.jupiter.api.Test;

class BacktestTest {

  @Test
  void ourModelBeatsTheWeightedMeanOnDecidedIssues() throws IOException {
    Path file = Shared.path("golden/bargaining/deu3_half.tsv");
    List<DecidedIssue> issues = DecidedIssues.read(file.toString(), Files.readString(file));
    List<Backtest.Score> scores = Backtest.run(issues, Seed.DEFAULT);
    assertThat(score(scores, Backtest.WEIGHTED_MEAN).error()).isCloseTo(22.51, within(0.01));
    assertThat(score(scores, Backtest.ENTENTE).gain()).isGreaterThan(1.5);
  }

  private static Backtest.Score score(List<Backtest.Score> scores, String model) {
    return scores.stream().filter(s -> s.model().equals(model)).findFirst().orElseThrow();
  }
}
