package org.entente.usecase.feasibility;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.core.Failure;
import org.entente.pack.PackFile;
import org.entente.pack.Yaml;

/** A user's changes in a YAML file: {@code IND.position: 40±10}, one a line. */
public final class OverrideFile {

  /** The names and values of the file. */
  static final class Entries extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1L;
  }

  private OverrideFile() {}

  /**
   * Reads the changes in the file's order.
   *
   * @throws Failure of kind usage where there is no such file or it holds no names and values
   */
  public static Map<String, String> read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw Failure.usage(file + ": there is no such file");
    }
    var changes = new LinkedHashMap<String, String>();
    Yaml.read(PackFile.read(file, file.toString()), Entries.class)
        .forEach((name, value) -> changes.put(name, String.valueOf(value)));
    return changes;
  }
}
