package org.entente.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Results are kept just as long as they hold. */
class FreshTest {

  private final AtomicLong changes = new AtomicLong();
  private final List<String> made = new ArrayList<>();
  private final Fresh<String, String> fresh =
      new Fresh<>(
          changes::get,
          2,
          key -> {
            made.add(key);
            return key + made.size();
          });

  @Test
  void aResultIsMadeOnceUntilSomethingChanges() {
    assertThat(fresh.get("a")).isEqualTo(fresh.get("a"));
    changes.incrementAndGet();
    fresh.get("a");
    assertThat(made).containsExactly("a", "a");
  }

  @Test
  void theOneUnusedLongestGoesFirst() {
    fresh.get("a");
    fresh.get("b");
    fresh.get("a");
    fresh.get("c");
    fresh.get("a");
    fresh.get("b");
    assertThat(made).containsExactly("a", "b", "c", "b");
  }
}
