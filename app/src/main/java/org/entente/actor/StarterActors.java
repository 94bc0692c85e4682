package org.entente.actor;

import java.util.List;
import org.entente.actor.internal.PackDirectory;
import org.entente.pack.Pack;
import org.entente.pack.PackFile;

/** Opens the directory of actors. */
public final class StarterActors {

  private StarterActors() {}

  /**
   * The starter pack's actors and the user's own; a user's state or organisation replaces the
   * starter's of the same id, office-holders and words are added.
   *
   * @param users the YAML files of the user's {@code actors} folder
   * @throws org.entente.core.Failure of kind usage when a file is wrong
   */
  public static ActorDirectory load(List<PackFile> users) {
    return PackDirectory.of(Pack.starter("actors"), users);
  }
}
