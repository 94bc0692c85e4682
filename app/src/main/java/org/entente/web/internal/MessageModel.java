package org.entente.web.internal;

import java.util.List;

/**
 * A page that says why there is none.
 *
 * @param status HTTP status
 * @param heading what happened
 * @param text the same in a sentence or two, with what to do
 * @param ways where to go instead
 */
public record MessageModel(int status, String heading, String text, List<Way> ways) {

  /** Somewhere to go instead. */
  public record Way(String label, String address) {}
}
