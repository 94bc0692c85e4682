package org.entente.treaty;

import java.nio.file.Path;
import org.entente.treaty.internal.LibraryReader;

/** Reads treaty files of the user. */
public final class TreatyFiles {

  private TreatyFiles() {}

  /**
   * The treaty or overlay in a file.
   *
   * @throws org.entente.core.Failure of kind usage, with file, line and field, where it is wrong
   */
  public static Treaty read(Path path) {
    return LibraryReader.overlay(path);
  }
}
