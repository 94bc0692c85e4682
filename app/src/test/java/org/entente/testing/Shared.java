package org.entente.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds the folder of third-party data and labelled documents that may lie beside the checkout. */
public final class Shared {

  private Shared() {}

  /** The path below the shared folder; skips the test, saying why, where it is absent. */
  public static Path path(String below) {
    Path found = Path.of("").toAbsolutePath();
    while (found != null && !Files.exists(found.resolve("shared").resolve(below))) {
      found = found.getParent();
    }
    boolean present = found != null;
    if (!present) {
      System.out.println(
          "skipped: needs ../shared/" + below + ", which is not part of the project");
    }
    Assumptions.assumeTrue(
        present, "needs ../shared/" + below + ", which is not part of the project");
    return found.resolve("shared").resolve(below);
  }
}
