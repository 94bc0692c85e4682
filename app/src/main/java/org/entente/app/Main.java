package org.entente.app;

import org.entente.cli.EntenteCli;

/** Starts Entente from the command line. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(new EntenteCli(new Wiring()).run(args));
  }
}
