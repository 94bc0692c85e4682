package org.entente.store.internal;

/** The store refused a command: a fault of the program or of the disk, never of the data. */
final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(Throwable cause) {
    super("the store refused a command: " + cause.getMessage(), cause);
  }
}
