package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.app.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feasibility from the starter dossier, as a person meets it. */
class FeasibilityCommandTest {

  @TempDir private Path folder;

  private final Terminal terminal = new Terminal(new Wiring());

  private int run(String... more) {
    String[] start = {"feasibility", "asian-nato", "--as-of", "2024-11-15", "--runs", "300"};
    var all = new java.util.ArrayList<>(java.util.List.of(start));
    all.addAll(java.util.List.of("--data", folder.resolve("data").toString()));
    all.addAll(java.util.List.of(more));
    return terminal.run(all.toArray(String[]::new));
  }

  @Test
  void theAnswerNamesProbabilityRuleBaselinesAndConfidence() {
    assertThat(run()).isZero();
    assertThat(terminal.out())
        .contains("It forms with probability", "Rule: at least 3 candidates", "weighted mean")
        .contains("Confidence is", "300 runs, seed 20240925");
  }

  @Test
  void aChangeIsSetBesideTheAnswerWithoutIt() {
    assertThat(run("--set", "IND.position=70±10", "--set", "accession=50")).isZero();
    assertThat(terminal.out())
        .contains("Set: IND.position=70±10, accession=50. This takes the chance from ");
    assertThat(run("--set", "XYZ.position=70")).isEqualTo(2);
    assertThat(terminal.err()).contains("no party 'XYZ'");
  }

  @Test
  void theHeadlineIsExplainedDownToTheSentences() {
    assertThat(run("--why")).isZero();
    assertThat(terminal.out())
        .contains("probability that it forms", "rule of decision", "Jaishankar", "SIPRI");
  }

  @Test
  void picturesAreWritten() {
    Path charts = folder.resolve("charts");
    assertThat(run("--out", charts.toString())).isZero();
    assertThat(charts.resolve("histogram.svg")).exists();
    assertThat(charts.resolve("positions.svg")).exists();
    assertThat(charts.resolve("tornado.svg")).exists();
  }
}
