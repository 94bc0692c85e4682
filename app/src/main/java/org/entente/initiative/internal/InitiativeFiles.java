package org.entente.initiative.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.Failure;
import org.entente.initiative.Initiative;
import org.entente.initiative.Initiatives;
import org.entente.pack.Pack;
import org.entente.pack.PackFile;
import org.entente.pack.Yaml;

/** Reads initiatives from the starter pack and from a folder of the user's. */
public final class InitiativeFiles {

  private static final String FOLDER = "initiatives";

  private InitiativeFiles() {}

  /** The starter initiatives. */
  public static Initiatives starter() {
    return new Initiatives(read(Pack.starter(FOLDER)));
  }

  /**
   * The starter initiatives and those in {@code data/initiatives}; a user's file replaces the
   * starter's of the same slug.
   *
   * @throws Failure of kind usage that names file, line, field and what was expected
   */
  public static Initiatives withUsers(Path data) {
    var all = new ArrayList<>(read(Pack.starter(FOLDER)));
    all.addAll(read(Pack.folder(data.resolve(FOLDER))));
    return new Initiatives(all);
  }

  /** Reads files strictly; each file's name is its initiative's slug. */
  static List<Initiative> read(List<PackFile> files) {
    return files.stream().map(InitiativeFiles::read).toList();
  }

  private static Initiative read(PackFile file) {
    Initiative initiative = Yaml.read(file, Initiative.class);
    if (!initiative.slug().equals(file.stem())) {
      throw Failure.usage(
          file.name()
              + ": slug: expected "
              + file.stem()
              + ", the file's name, not "
              + initiative.slug());
    }
    return initiative;
  }
}
