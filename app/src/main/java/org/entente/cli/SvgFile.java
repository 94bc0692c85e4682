package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.core.Failure;

/** Writes a drawing that a person asked for. */
final class SvgFile {

  private SvgFile() {}

  /**
   * Writes it.
   *
   * @throws Failure of kind usage when the name promises another format
   */
  static void write(Path file, String markup) {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
      throw Failure.usage(
          file + ": drawings are written as SVG, give a name ending in .svg (pages offer PNG too)");
    }
    try {
      Files.writeString(file, markup);
    } catch (IOException e) {
      throw Failure.unable(file + " cannot be written: " + e.getMessage(), e);
    }
  }
}
