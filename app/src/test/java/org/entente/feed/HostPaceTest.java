package org.entente.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.entente.feed.page.HostPace;
import org.junit.jupiter.api.Test;

/** Between two pages of a host there is a pause, between hosts there is none. */
class HostPaceTest {

  private long now = 1_000;
  private long waited;
  private final HostPace pace =
      new HostPace(Duration.ofNanos(2_000), () -> now, nanos -> waited += nanos);

  @Test
  void aHostIsAskedAgainOnlyAfterThePause() {
    pace.await("a.example");
    now += 500;
    pace.await("b.example");
    assertThat(waited).isZero();

    pace.await("a.example");
    assertThat(waited).isEqualTo(1_500);
    pace.await("a.example");
    assertThat(waited).isEqualTo(1_500 + 3_500);
  }

  @Test
  void afterALongTimeNobodyWaits() {
    pace.await("a.example");
    now += 10_000;
    pace.await("a.example");

    assertThat(waited).isZero();
  }
}
