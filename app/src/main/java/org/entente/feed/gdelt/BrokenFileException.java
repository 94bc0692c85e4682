package org.entente.feed.gdelt;

/** A file that is not what its name says; the message tells why. */
public final class BrokenFileException extends Exception {

  private static final long serialVersionUID = 1L;

  public BrokenFileException(String message) {
    super(message);
  }
}
