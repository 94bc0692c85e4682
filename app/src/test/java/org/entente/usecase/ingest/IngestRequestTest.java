package org.entente.usecase.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.entente.core.Failure;
import org.entente.core.Issues;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.Stream;
import org.junit.jupiter.api.Test;

/** A range is cut to the slots that can exist, and says so. */
class IngestRequestTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:52:00Z");

  private final Issues issues = new Issues();

  private static IngestRequest range(String from, String to) {
    return new IngestRequest(
        new Slot(Instant.parse(from)),
        new Slot(Instant.parse(to)),
        Set.of(Stream.ENGLISH),
        Set.of(Kind.EVENTS));
  }

  @Test
  void whatHasPassedIsLeftAsItIs() {
    IngestRequest past = range("2024-10-01T00:00:00Z", "2024-10-02T00:00:00Z");
    assertThat(past.cut(NOW, issues)).isEqualTo(past);
    assertThat(issues.total()).isZero();
  }

  @Test
  void whatReachesIntoTheFutureEndsWithTheLastSlotThatIsOver() {
    IngestRequest cut = range("2026-11-22T00:00:00Z", "2026-11-23T00:00:00Z").cut(NOW, issues);
    assertThat(cut).isEqualTo(range("2026-11-22T00:00:00Z", "2026-11-22T10:45:00Z"));
    assertThat(issues.list()).singleElement().asString().contains("2026-11-22T10:45:00Z");
  }

  @Test
  void whatReachesBehindTheBeginningOfGdeltBeginsThere() {
    IngestRequest cut = range("2015-01-01T00:00:00Z", "2015-02-19T00:00:00Z").cut(NOW, issues);
    assertThat(cut).isEqualTo(range("2015-02-18T23:00:00Z", "2015-02-19T00:00:00Z"));
    assertThat(issues.list()).singleElement().asString().contains("GDELT 2.0 begins");
  }

  @Test
  void whatLiesWhollyOutsideIsWrongUsage() {
    IngestRequest future = range("2030-01-01T00:00:00Z", "2030-01-02T00:00:00Z");
    assertThatThrownBy(() -> future.cut(NOW, issues))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("--from 2030-01-01T00:00:00Z lies in the future");
    IngestRequest before = range("1990-01-01T00:00:00Z", "1990-01-02T00:00:00Z");
    assertThatThrownBy(() -> before.cut(NOW, issues))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("before GDELT 2.0 began at 2015-02-18T23:00:00Z");
  }
}
