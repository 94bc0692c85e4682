package org.entente.usecase.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.core.Failure;
import org.entente.event.TensionWeights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What events weigh is a file that a user can change. */
class TensionWeightsFileTest {

  @TempDir private Path data;

  private Path write(String text) throws IOException {
    return Files.writeString(data.resolve("tension-weights.yaml"), text);
  }

  @Test
  void withoutAFileGoldsteinsScaleCounts() {
    assertThat(TensionWeightsFile.read(null, data)).isEqualTo(TensionWeights.GOLDSTEIN);
  }

  @Test
  void theUsersFileCounts() throws IOException {
    write("weights: {\"19\": 10, \"15\": 7.2}\nothers: none\n");

    assertThat(TensionWeightsFile.read(null, data))
        .isEqualTo(new TensionWeights(Map.of("19", 10.0, "15", 7.2), false));
  }

  @Test
  void whatCannotBeIsToldWithTheFile() throws IOException {
    for (String text :
        new String[] {
          "weights: {\"29\": 1}\nothers: none\n",
          "weights: {\"19\": -1}\nothers: none\n",
          "weights: {}\nothers: some\n",
          "wieghts: {}\nothers: none\n"
        }) {
      Path file = write(text);
      assertThatThrownBy(() -> TensionWeightsFile.read(file, data))
          .isInstanceOf(Failure.class)
          .hasMessageContaining("tension-weights.yaml");
    }
    assertThatThrownBy(() -> TensionWeightsFile.read(data.resolve("none.yaml"), data))
        .hasMessageContaining("there is no file");
  }
}
