package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.core.Failure;

/** Writes a drawing that a person asked for. */
final class SvgFile {

  private SvgFile() {}

  static void write(Path file, String markup) {
    try {
      Files.writeString(file, markup);
    } catch (IOException e) {
      throw Failure.unable(file + " cannot be written: " + e.getMessage(), e);
    }
  }
}
