package org.entente.usecase;

import org.entente.actor.ActorDirectory;
import org.entente.brief.Brief;
import org.entente.brief.BriefComposer;
import org.entente.core.AsOf;

/** Composes the brief on an initiative, as known on a date. */
public final class ComposeBrief {

  private final ShowPicture pictures;
  private final BriefComposer composer;

  public ComposeBrief(ShowPicture pictures, ActorDirectory actors) {
    this.pictures = pictures;
    this.composer = new BriefComposer(actors);
  }

  /**
   * The brief on one initiative.
   *
   * @throws org.entente.core.Failure of kind usage when there is no such initiative
   */
  public Brief compose(String slug, AsOf asOf) {
    return composer.compose(pictures.show(slug, asOf, null));
  }
}
