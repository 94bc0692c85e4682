package org.entente.treaty;

import java.nio.file.Path;
import java.util.List;
import org.entente.treaty.internal.VetoReader;

/** Reads published lists of vetoes in the Security Council. */
public final class VetoFiles {

  private VetoFiles() {}

  /**
   * The list of the World Politics Data Lab, 1946-2022. Its columns of single members are wrong in
   * places; the members are taken from the three columns that name them.
   *
   * @throws org.entente.core.Failure of kind unable where the file cannot be read
   */
  public static List<VetoRecord> worldPoliticsDataLab(Path file) {
    return VetoReader.read(file);
  }
}
