package org.entente.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.entente.usecase.UseCases;

/** Runs commands and remembers what they print. */
final class Terminal {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final EntenteCli cli;

  Terminal(UseCases useCases) {
    cli =
        new EntenteCli(useCases).printingTo(new PrintWriter(out, true), new PrintWriter(err, true));
  }

  int run(String... args) {
    return cli.run(args);
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
