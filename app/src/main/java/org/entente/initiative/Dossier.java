package org.entente.initiative;

import java.util.List;
import org.entente.core.AsOf;

/** Everything kept about initiatives, as it was known on a date. */
public interface Dossier {

  /** Statements on an initiative in documents first seen by the date, oldest first. */
  List<Testimony> testimonies(String initiative, AsOf asOf);

  /**
   * Drivers and hurdles of an initiative named in documents first seen by the date, oldest document
   * first.
   */
  List<NamedFactor> factors(String initiative, AsOf asOf);
}
