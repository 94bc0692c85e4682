package org.entente.feed.file;

import org.entente.core.Issue;

/** Says why a file or page yields no document; it becomes a counted issue and the rest goes on. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String kind;

  public UnreadableException(String kind, String reason) {
    super(reason);
    this.kind = kind;
  }

  public UnreadableException(String kind, String reason, Throwable cause) {
    super(reason, cause);
    this.kind = kind;
  }

  /** The fault as an issue at a place. */
  public Issue at(String place) {
    return new Issue(kind, place, String.valueOf(getMessage()));
  }
}
