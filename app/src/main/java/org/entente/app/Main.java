package org.entente.app;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.entente.cli.EntenteCli;

/** Starts Entente from the command line. */
public final class Main {

  private Main() {}

  /** Held here because the platform forgets the level of a logger that nobody holds. */
  private static final List<Logger> QUIETENED =
      Stream.of("org.apache.lucene", "org.eclipse.jetty", "io.javalin", "org.apache.pdfbox")
          .map(Logger::getLogger)
          .toList();

  public static void main(String[] args) {
    QUIETENED.forEach(logger -> logger.setLevel(Level.SEVERE));
    System.exit(new EntenteCli(new Wiring()).run(args));
  }
}
