package org.entente.web.internal;

import jakarta.servlet.ServletException;
import java.util.List;

/** Files that a browser sends. */
final class Uploads {

  private Uploads() {}

  /** What to say where the files could not be taken in. */
  static MessageModel refusal(ServletException fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      boolean overflow = cause instanceof IllegalStateException;
      if (overflow && String.valueOf(cause.getMessage()).contains("exceeded")) {
        return OwnForms.tooLarge().message();
      }
    }
    return new MessageModel(
        400,
        "The upload could not be understood",
        "It broke off or is no form with files (" + fault.getMessage() + "); nothing was kept.",
        List.of());
  }
}
