package org.entente.initiative;

import java.util.List;
import org.entente.core.AsOf;

/**
 * Everything kept about initiatives, with the days on which it was known. A list is the same object
 * until something about its initiative changes, so that what is worked out from it can be kept.
 */
public interface Dossier {

  /** All statements on an initiative; those known on any one day are oldest first. */
  List<Seen<Testimony>> testimonies(String initiative);

  /**
   * All drivers and hurdles of an initiative that documents name; those known on any one day are by
   * document, the oldest first.
   */
  List<Seen<NamedFactor>> factors(String initiative);

  /** Statements on an initiative as known on a day, oldest first. */
  default List<Testimony> testimonies(String initiative, AsOf asOf) {
    return Seen.on(asOf.day(), testimonies(initiative));
  }

  /** Drivers and hurdles of an initiative as known on a day, oldest document first. */
  default List<NamedFactor> factors(String initiative, AsOf asOf) {
    return Seen.on(asOf.day(), factors(initiative));
  }
}
