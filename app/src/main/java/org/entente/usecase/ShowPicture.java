package org.entente.usecase;

import java.time.LocalDate;
import org.entente.core.AsOf;
import org.entente.initiative.Dossier;
import org.entente.initiative.Initiatives;
import org.entente.initiative.Picture;
import org.entente.initiative.PictureMaker;
import org.jspecify.annotations.Nullable;

/** Shows where everybody stands on an initiative, as known on a date. */
public final class ShowPicture {

  private final Initiatives initiatives;
  private final Dossier dossier;
  private final PictureMaker maker;

  public ShowPicture(Initiatives initiatives, Dossier dossier, PictureMaker maker) {
    this.initiatives = initiatives;
    this.dossier = dossier;
    this.maker = maker;
  }

  /**
   * The picture of one initiative.
   *
   * @param since start of the period of change, or null for the standard one
   * @throws org.entente.core.Failure of kind usage when there is no such initiative
   */
  public Picture show(String slug, AsOf asOf, @Nullable LocalDate since) {
    return maker.make(initiatives.get(slug), dossier, asOf, since);
  }
}
