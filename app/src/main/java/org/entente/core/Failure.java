package org.entente.core;

/**
 * Something a person asked for that cannot be done, said in one line: what, where and how to mend
 * it.
 *
 * <p>A {@code USAGE} failure ends a command with exit status 2, an {@code UNABLE} one with 1.
 * Programming errors are never wrapped in it.
 */
public final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Whose mistake it is. */
  public enum Kind {
    USAGE,
    UNABLE
  }

  private final Kind kind;

  private Failure(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  private Failure(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /**
   * The question itself is wrong: an unknown name, an impossible date, a broken file given by the
   * user.
   */
  public static Failure usage(String message) {
    return new Failure(Kind.USAGE, message);
  }

  /**
   * The question is fine but cannot be answered now: no network, no disk, another process holds the
   * store.
   */
  public static Failure unable(String message) {
    return new Failure(Kind.UNABLE, message);
  }

  public static Failure unable(String message, Throwable cause) {
    return new Failure(Kind.UNABLE, message, cause);
  }

  public Kind kind() {
    return kind;
  }

  /** The message; a failure always has one. */
  public String line() {
    return String.valueOf(getMessage());
  }
}
