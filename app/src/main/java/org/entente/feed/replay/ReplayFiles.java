package org.entente.feed.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives the bytes of the files that a replay server serves. */
@FunctionalInterface
public interface ReplayFiles {

  /**
   * The bytes of a file.
   *
   * @throws java.nio.file.NoSuchFileException when there is none of this name
   */
  byte[] get(String name) throws IOException;

  /** The files of a folder. */
  static ReplayFiles of(Path folder) {
    return name -> Files.readAllBytes(folder.resolve(name));
  }
}
