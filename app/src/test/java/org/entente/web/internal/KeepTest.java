package org.entente.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is kept never takes more than its room. */
class KeepTest {

  private final AtomicInteger made = new AtomicInteger();
  private final Keep<String, String> keep = new Keep<>(10, String::length);

  private String get(String key, String result) {
    return keep.get(
        key,
        0,
        () -> {
          made.incrementAndGet();
          return result;
        });
  }

  @Test
  void theRoomIsNeverExceededAndTheOneUnusedLongestGoesFirst() {
    get("a", "4444");
    get("b", "4444");
    get("a", "-");
    get("c", "55555");
    assertThat(keep.taken()).isEqualTo(9);
    assertThat(get("a", "again")).isEqualTo("4444");
    assertThat(get("b", "new")).isEqualTo("new");
    assertThat(keep.taken()).isLessThanOrEqualTo(10);
  }

  @Test
  void whatIsLargerThanTheRoomOrWeighsNothingIsGivenButNotKept() {
    assertThat(get("a", "more than ten")).isEqualTo("more than ten");
    assertThat(get("b", "")).isEmpty();
    assertThat(keep.taken()).isZero();
    get("a", "more than ten");
    assertThat(made).hasValue(3);
  }

  @Test
  void anotherStateTakesThePlaceOfTheOldResult() {
    assertThat(keep.get("a", 1, () -> "one")).isEqualTo("one");
    assertThat(keep.get("a", 2, () -> "other")).isEqualTo("other");
    assertThat(keep.get("a", 2, () -> "not made")).isEqualTo("other");
    assertThat(keep.taken()).isEqualTo(5);
  }

  @Test
  void whatWasOvertakenWhileItWasMadeDoesNotReplaceTheNewer() {
    String old =
        keep.get(
            "a",
            1,
            () -> {
              keep.get("a", 2, () -> "newer");
              return "old";
            });
    assertThat(old).isEqualTo("old");
    assertThat(keep.get("a", 2, () -> "not made")).isEqualTo("newer");
    assertThat(keep.taken()).isEqualTo(5);
  }
}
