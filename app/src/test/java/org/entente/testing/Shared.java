package org.entente.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/** Finds the folder of third-party data and labelled documents that may lie beside the checkout. */
public final class Shared {

  private Shared() {}

  /** The path below the shared folder; skips the test, saying why, where it is absent. */
  public static Path path(String below) {
    Path found = Path.of("").toAbsolutePath();
    while (found != null && !Files.exists(found.resolve("shared").resolve(below))) {
      found = found.getParent();
    }
    String reason = "needs ../shared/" + below + ", which is not part of the project";
    if (found == null) {
      System.out.println("skipped: " + reason);
      throw new TestAbortedException(reason);
    }
    return found.resolve("shared").resolve(below);
  }
}
