package org.entente.reading.model.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.entente.core.Failure;
import org.entente.reading.model.ModelAnswers;
import org.jspecify.annotations.Nullable;

/**
 * Asks a model with patience: a kept answer is taken instead of a call, what may pass is asked
 * again after 1, 2 and 4 seconds or as long as the endpoint wishes, and an endpoint that cannot
 * answer is left alone for ten minutes. Only an answer that can be used is kept.
 */
final class Asking {

  private static final int ATTEMPTS = 4;
  private static final int FAILURES_IN_A_ROW = 3;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
  private static final Duration LEFT_ALONE = Duration.ofMinutes(10);

  private final Endpoint endpoint;
  private final ModelAnswers answers;
  private final String model;
  private final Pause pause;
  private final Clock clock;
  private int failures;
  private @Nullable Instant closedUntil;
  private String closedFor = "";

  /**
   * @param model protocol and name, under which answers are kept
   */
  Asking(Endpoint endpoint, ModelAnswers answers, String model, Pause pause, Clock clock) {
    this.endpoint = endpoint;
    this.answers = answers;
    this.model = model;
    this.pause = pause;
    this.clock = clock;
  }

  /** The answer that is kept, without asking. */
  Optional<String> kept(Question question) {
    return answers.find(question.key(model));
  }

  /**
   * The answer, kept or new.
   *
   * @throws ModelFault where there is none
   */
  synchronized String answer(Question question) {
    Optional<String> kept = kept(question);
    if (kept.isPresent()) {
      return kept.get();
    }
    if (closedUntil != null && clock.instant().isBefore(closedUntil)) {
      throw new ModelFault(FaultKind.GIVEN_UP, "not asked, because before: " + closedFor);
    }
    String answer = patiently(question);
    failures = 0;
    AnswerReader.read(answer, "");
    answers.keep(question.key(model), answer);
    return answer;
  }

  private String patiently(Question question) {
    ModelFault first = null;
    for (int attempt = 1; ; attempt++) {
      try {
        return endpoint.answer(question);
      } catch (ModelFault fault) {
        if (fault.kind().after() != FaultKind.After.RETRY || attempt == ATTEMPTS) {
          ModelFault told = fault.kind() == FaultKind.LIMIT && first != null ? first : fault;
          remember(told);
          throw told;
        }
        first = fault;
        pauseAfter(attempt, fault);
      }
    }
  }

  private void remember(ModelFault fault) {
    boolean close =
        switch (fault.kind().after()) {
          case STOP -> true;
          case RETRY -> ++failures >= FAILURES_IN_A_ROW;
          case GO_ON -> false;
        };
    if (close) {
      failures = 0;
      closedUntil = clock.instant().plus(LEFT_ALONE);
      closedFor = fault.reason();
    }
  }

  private void pauseAfter(int attempt, ModelFault fault) {
    Duration own = Duration.ofSeconds(1L << (attempt - 1));
    Duration wish = fault.retryAfter();
    Duration wait = wish.compareTo(own) > 0 ? wish : own;
    try {
      pause.wait(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.unable("asking the model was interrupted", e);
    }
  }
}
