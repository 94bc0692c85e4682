package org.entente.cli;

import java.io.Console;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * One line on the error stream that tells how far long work has come; silent where nobody watches.
 */
final class ProgressLine {

  private static final long INTERVAL = 500_000_000L;

  private final String verb;
  private final PrintWriter err;
  private final boolean watched = isTerminal(System.console());
  private long last;
  private boolean shown;

  ProgressLine(String verb, PrintWriter err) {
    this.verb = verb;
    this.err = err;
  }

  private static boolean isTerminal(@Nullable Console console) {
    return console != null && console.isTerminal();
  }

  void at(int done, int total) {
    long now = System.nanoTime();
    if (watched && (now - last > INTERVAL || (done == total && shown))) {
      last = now;
      shown = true;
      err.printf("\rentente: %s %,d of %,d", verb, done, total);
      err.flush();
    }
  }

  void end() {
    if (shown) {
      err.println();
    }
  }
}
