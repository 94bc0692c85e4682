package org.entente.reading.model.internal;

import java.net.http.HttpResponse;
import java.time.Duration;

/** What an HTTP status other than success says of an endpoint. */
final class StatusFaults {

  private StatusFaults() {}

  /**
   * @throws ModelFault where the status is no success
   */
  static void check(HttpResponse<?> response) {
    int status = response.statusCode();
    if (status < 200 || status >= 300) {
      throw new ModelFault(kind(status), words(status), retryAfter(response));
    }
  }

  private static FaultKind kind(int status) {
    return switch (status) {
      case 401, 403 -> FaultKind.KEY_REFUSED;
      case 404 -> FaultKind.NOT_FOUND;
      case 408 -> FaultKind.TIME_OUT;
      case 429 -> FaultKind.RATE_LIMIT;
      default ->
          status < 400
              ? FaultKind.REDIRECT
              : status < 500 ? FaultKind.REFUSED : FaultKind.SERVER_ERROR;
    };
  }

  private static String words(int status) {
    String said = "the endpoint answered " + status;
    return switch (kind(status)) {
      case KEY_REFUSED -> said + ": is ENTENTE_MODEL_KEY set, and right for this endpoint?";
      case NOT_FOUND -> said + ": are address and model name right?";
      case REDIRECT -> said + ", pointing elsewhere; that is not followed: name the final address";
      case RATE_LIMIT -> said + ": too many questions at once";
      default -> said;
    };
  }

  private static Duration retryAfter(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(value -> value.matches("\\d{1,6}"))
        .map(value -> Duration.ofSeconds(Long.parseLong(value)))
        .orElse(Duration.ZERO);
  }
}
