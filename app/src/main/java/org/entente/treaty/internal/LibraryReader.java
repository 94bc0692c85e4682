package org.entente.treaty.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.Failure;
import org.entente.pack.Pack;
import org.entente.pack.PackFile;
import org.entente.pack.Yaml;
import org.entente.treaty.CapitalRegion;
import org.entente.treaty.Constraint;
import org.entente.treaty.Dispute;
import org.entente.treaty.PastVeto;
import org.entente.treaty.Place;
import org.entente.treaty.Places;
import org.entente.treaty.Treaty;
import org.entente.treaty.TreatyLibrary;

/** Reads the library from the starter pack, and overlays from files of the user. */
public final class LibraryReader {

  private LibraryReader() {}

  record PlacesFile(List<Place> places) {}

  record CapitalsFile(List<CapitalRegion> capitals) {}

  record ConstraintsFile(List<Constraint> constraints) {}

  record DisputesFile(List<Dispute> disputes) {}

  record VetoesFile(String source, String url, List<PastVeto> vetoes) {}

  /** The library of the starter pack. */
  public static TreatyLibrary starter() {
    return new TreatyLibrary(
        treaties(Pack.starter("treaties")),
        treaties(Pack.starter("overlays")),
        new Places(
            Yaml.read(Pack.starterFile("places.yaml"), PlacesFile.class).places(),
            Yaml.read(Pack.starterFile("capitals.yaml"), CapitalsFile.class).capitals()),
        Yaml.read(Pack.starterFile("constraints.yaml"), ConstraintsFile.class).constraints(),
        Yaml.read(Pack.starterFile("disputes.yaml"), DisputesFile.class).disputes(),
        Yaml.read(Pack.starterFile("vetoes.yaml"), VetoesFile.class).vetoes());
  }

  /** The treaties in these files. */
  public static List<Treaty> treaties(List<PackFile> files) {
    var read = new ArrayList<Treaty>(files.size());
    files.forEach(file -> read.add(treaty(file)));
    return read;
  }

  /**
   * The treaty in a file.
   *
   * @throws Failure of kind usage, with file and field, where the file is wrong or its name does
   *     not fit the id
   */
  public static Treaty treaty(PackFile file) {
    Treaty treaty = Yaml.read(file, Treaty.class);
    boolean starter = file.name().startsWith("starter/");
    if (starter && !file.stem().equals(treaty.id().replace(':', '-'))) {
      throw Failure.usage(file.name() + ": id: '" + treaty.id() + "' is not the file's name");
    }
    return treaty;
  }

  /** The overlay in a file of the user. */
  public static Treaty overlay(Path path) {
    return treaty(PackFile.read(path, path.toString()));
  }
}
