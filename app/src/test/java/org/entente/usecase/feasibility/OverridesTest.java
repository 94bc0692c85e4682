package org.entente.usecase.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.bargaining.DecisionRule;
import org.entente.bargaining.FeasibilityQuestion;
import org.entente.bargaining.FeasibilityQuestion.ScalePoint;
import org.entente.bargaining.Party;
import org.entente.bargaining.Range;
import org.entente.core.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverridesTest {

  private static final FeasibilityQuestion QUESTION =
      new FeasibilityQuestion(
          "pact",
          List.of(new ScalePoint(0, "nothing"), new ScalePoint(100, "pact")),
          List.of(
              Party.of("IND", Range.of(15, 10), Range.of(40, 10), Range.of(50, 10)),
              Party.of("JPN", Range.of(60, 10), Range.of(40, 10), Range.of(50, 10))),
          new DecisionRule.Accession(2, Set.of("JPN")),
          0,
          75);

  @Test
  void everyFigureCanBeSetOtherwise() {
    var changes = new LinkedHashMap<String, String>();
    changes.put("IND.position", "40±10");
    changes.put("ind.salience", "70..90");
    changes.put("JPN.capability", "60");
    changes.put("JPN.ceiling", "50");
    changes.put("JPN.veto", "yes");
    changes.put("IND.role", "voice");
    changes.put("count", "1");
    changes.put("reversion", "25");
    FeasibilityQuestion changed = new Overrides(changes).applyTo(QUESTION);
    Party india = changed.parties().getFirst();
    Party japan = changed.parties().getLast();
    assertThat(india.position()).isEqualTo(new Range(30, 40, 50));
    assertThat(india.salience()).isEqualTo(new Range(70, 80, 90));
    assertThat(india.role()).isEqualTo(Party.Role.VOICE);
    assertThat(japan.capability()).isEqualTo(Range.of(60));
    assertThat(japan.veto()).isTrue();
    assertThat(japan.limits()).hasSize(1);
    assertThat(changed.rule()).isEqualTo(new DecisionRule.Accession(1, Set.of("JPN")));
    assertThat(changed.reversion()).isEqualTo(25);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IDN.position|40|did you mean IND",
        "IND.stance|40|cannot be set",
        "IND.position|far|is no range",
        "IND.role|member|candidate, voter or voice",
        "rule|magic|unanimity",
        "accession|200|expected a point between",
        "IND.position|140|expected a number from 0 to 100",
        "colour|red|expected one of rule"
      })
  void whatCannotBeSetIsSaid(String name, String value, String message) {
    assertThatThrownBy(() -> new Overrides(Map.of(name, value)).applyTo(QUESTION))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(name + "=" + value + " cannot be set: ")
        .hasMessageContaining(message);
  }

  @Test
  void aFileHoldsTheSameChanges(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("changes.yaml");
    Files.writeString(file, "IND.position: 40±10\ncount: 4\n");
    assertThat(OverrideFile.read(file))
        .containsExactly(Map.entry("IND.position", "40±10"), Map.entry("count", "4"));
    assertThatThrownBy(() -> OverrideFile.read(folder.resolve("none.yaml")))
        .hasMessageContaining("no such file");
  }

  @Test
  void theStarterJudgementsAreReadable(@TempDir Path folder) {
    FeasibilityJudgements judgements = FeasibilityJudgements.read(folder);
    assertThat(judgements.of("asian-nato").indispensable()).containsExactly("USA", "JPN");
    assertThat(judgements.capability().figures()).containsEntry("JPN", 55.3);
  }
}
