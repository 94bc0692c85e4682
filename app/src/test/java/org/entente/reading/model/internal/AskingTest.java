package org.entente.reading.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.entente.reading.model.ModelAnswers;
import org.junit.jupiter.api.Test;

/** Patience with an endpoint, and its end. */
class AskingTest {

  private static final String GOOD = "{\"statements\":[]}";

  private static final int MOST = 20;

  private Instant now = Instant.parse("2026-11-22T23:55:00Z");
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private final Budget budget = new Budget(MOST, clock);
  private final Deque<FaultKind> faults = new ArrayDeque<>();
  private final ModelAnswers answers = ModelAnswers.passing();
  private final Asking asking =
      new Asking(this::answer, answers, "openai m", time -> now = now.plus(time), clock);
  private int number;

  private String answer(Question question) {
    budget.take();
    if (!faults.isEmpty()) {
      throw new ModelFault(faults.remove(), "on purpose");
    }
    return question.data().endsWith("nonsense") ? "no" : GOOD;
  }

  /** Asks something new; what came of it. */
  private String ask() {
    number++;
    return outcome("question " + number);
  }

  private String outcome(String data) {
    try {
      return asking.answer(new Question(data, List.of()));
    } catch (ModelFault fault) {
      return fault.kind().name();
    }
  }

  private void fail(FaultKind kind, int times) {
    for (int i = 0; i < times; i++) {
      faults.add(kind);
    }
  }

  @Test
  void anAnswerIsKeptByWhatWasAskedOfWhichModelAndHow() {
    assertThat(outcome("a")).isEqualTo(GOOD);
    assertThat(outcome("a")).isEqualTo(GOOD);

    assertThat(budget.spent()).isOne();
    assertThat(answers.find(new Question("a", List.of()).key("openai m"))).contains(GOOD);
    assertThat(answers.find(new Question("a", List.of()).key("openai n"))).isEmpty();
  }

  @Test
  void whatIsNoUseIsNotKept() {
    assertThat(outcome("nonsense")).isEqualTo("NONSENSE");
    assertThat(outcome("nonsense")).isEqualTo("NONSENSE");

    assertThat(budget.spent()).isEqualTo(2);
  }

  @Test
  void threeDocumentsThatFailInARowCloseTheEndpointForTenMinutes() {
    fail(FaultKind.SERVER_ERROR, 12);
    assertThat(List.of(ask(), ask(), ask(), ask()))
        .containsExactly("SERVER_ERROR", "SERVER_ERROR", "SERVER_ERROR", "GIVEN_UP");

    now = now.plus(Duration.ofMinutes(10));

    assertThat(ask()).isEqualTo(GOOD);
  }

  @Test
  void anAnswerInBetweenStartsTheCountAnew() {
    fail(FaultKind.BROKEN_OFF, 8);
    assertThat(List.of(ask(), ask(), ask())).containsExactly("BROKEN_OFF", "BROKEN_OFF", GOOD);
    fail(FaultKind.BROKEN_OFF, 4);
    assertThat(List.of(ask(), ask())).containsExactly("BROKEN_OFF", GOOD);
  }

  @Test
  void whatWouldOnlyHappenAgainClosesItAtOnce() {
    fail(FaultKind.CERTIFICATE, 1);
    assertThat(List.of(ask(), ask())).containsExactly("CERTIFICATE", "GIVEN_UP");
  }

  @Test
  void aBudgetThatEndsBetweenTwoAttemptsHidesNoReason() {
    for (int i = 0; i < MOST - 1; i++) {
      budget.take();
    }
    fail(FaultKind.RATE_LIMIT, 4);

    assertThat(ask()).isEqualTo("RATE_LIMIT");

    assertThat(budget.spent()).isEqualTo(MOST);
  }

  @Test
  void aNewDayBringsNewCalls() {
    for (int i = 0; i < MOST; i++) {
      budget.take();
    }
    assertThatExceptionOfType(ModelFault.class)
        .isThrownBy(budget::take)
        .withMessageContaining("all 20 calls are made");

    now = now.plus(Duration.ofMinutes(5));
    budget.take();

    assertThat(budget.spent()).isEqualTo(MOST + 1);
  }
}
