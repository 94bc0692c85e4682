package org.entente.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One YAML file of a pack.
 *
 * @param name how messages call it: a path below the pack, or the user's path
 * @param text its whole text
 */
public record PackFile(String name, String text) {

  /** The name without folders and without the ending. */
  public String stem() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }

  public static PackFile read(Path path, String name) {
    try {
      return new PackFile(name, Files.readString(path, StandardCharsets.UTF_8));
    } catch (java.nio.charset.CharacterCodingException e) {
      throw org.entente.core.Failure.usage(name + ": is not UTF-8 text");
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
