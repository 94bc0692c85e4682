package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.core.Confidence;
import org.entente.core.Failure;
import org.entente.core.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A pack file maps strictly; what is wrong is told with file, line, field and what was expected.
 */
class YamlTest {

  record Thing(String name, int size, Confidence confidence, PartialDate date, List<String> tags) {
    Thing {
      if (size < 0) {
        throw new IllegalArgumentException("size: expected 0 or more, not " + size);
      }
    }
  }

  private static Thing read(String text) {
    return Yaml.read(new PackFile("things.yaml", text), Thing.class);
  }

  @Test
  void aRightFileIsRead() {
    assertThat(read("{name: a, size: 3, confidence: high, date: 2024-10, tags: [x]}"))
        .isEqualTo(new Thing("a", 3, Confidence.HIGH, PartialDate.parse("2024-10"), List.of("x")));
  }

  @Test
  void anAbsentListIsEmpty() {
    assertThat(read("{name: a, size: 3, confidence: low, date: 2024}").tags()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sizes: 3                   | things.yaml:1: sizes: unknown field; did you mean 'size'?
          name: a                   | size: is missing; expected a number
          name: a\\nsize: three       | things.yaml:2: size:
          size: 1\\nconfidence: sure  | expected one of low, medium, high
          size: 1\\ndate: 2024-13     | things.yaml:2: date:
          size: 1\\ntags: x           | things.yaml:2: tags: expected a list, not a single word or text
          size: 1\\nconfidence: sure  | things.yaml:2: confidence: 'sure': expected one of low, medium, high
          name: a\\n size: 1           | is not well-formed YAML
          name: [a]\\nsize: 1          | things.yaml:1: name: expected a text, not a list
          name: a\\nsize: -1          | size: expected 0 or more, not -1
          """)
  void aWrongFileIsTold(String text, String message) {
    assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(message.strip())
        .hasMessageNotContaining("org.entente")
        .hasMessageNotContaining("java.")
        .satisfies(e -> assertThat(((Failure) e).kind()).isEqualTo(Failure.Kind.USAGE));
  }

  @Test
  void anEmptyFileIsTold() {
    assertThatThrownBy(() -> read("")).hasMessageContaining("things.yaml");
  }
}
