package org.entente.reading.model.internal;

import java.util.Locale;
import org.entente.reading.Proposals;

/** Why a model gave no usable answer. */
enum FaultKind {
  /** No connection, or no such host. */
  UNREACHABLE(After.STOP),
  /** The endpoint's certificate is not trusted, or it speaks no TLS. */
  CERTIFICATE(After.STOP),
  /** The endpoint points elsewhere. */
  REDIRECT(After.STOP),
  /** The key is missing, wrong or not allowed to do this. */
  KEY_REFUSED(After.STOP),
  /** The endpoint knows neither the path nor the model. */
  NOT_FOUND(After.STOP),
  /** The endpoint refuses this question. */
  REFUSED(After.GO_ON),
  TIME_OUT(After.RETRY),
  RATE_LIMIT(After.RETRY),
  SERVER_ERROR(After.RETRY),
  /** The connection ended before the answer did. */
  BROKEN_OFF(After.RETRY),
  HUGE_ANSWER(After.GO_ON),
  /** What came back is not what such an endpoint sends. */
  NO_COMPLETION(After.GO_ON),
  /** The answer is no JSON. */
  NONSENSE(After.GO_ON),
  /** The answer's JSON ends too early. */
  CUT_OFF(After.GO_ON),
  /** The answer is JSON, but not of the shape asked for. */
  WRONG_SHAPE(After.GO_ON),
  /** All calls that were allowed have been made. */
  LIMIT(After.GO_ON),
  /** Not asked, because the endpoint failed before. */
  GIVEN_UP(After.GO_ON),
  /** The document is longer than is asked about. */
  LONG_DOCUMENT(After.GO_ON);

  /** What to do after it. */
  enum After {
    /** Ask again a little later. */
    RETRY,
    /** Ask nothing for a while: it would only happen again. */
    STOP,
    GO_ON
  }

  private final After after;

  FaultKind(After after) {
    this.after = after;
  }

  After after() {
    return after;
  }

  /** The kind of issue. */
  String word() {
    return Proposals.UNANSWERED + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
