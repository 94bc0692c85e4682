package org.entente.brief;

import java.util.List;
import org.entente.actor.ActorDirectory;
import org.entente.brief.internal.BottomLine;
import org.entente.brief.internal.ChangeSection;
import org.entente.brief.internal.FactorSection;
import org.entente.brief.internal.MethodSection;
import org.entente.brief.internal.Notes;
import org.entente.brief.internal.PositionSection;
import org.entente.brief.internal.ProposalSection;
import org.entente.initiative.Picture;

/** Composes a brief from the picture of an initiative. */
public final class BriefComposer {

  private final ActorDirectory actors;

  public BriefComposer(ActorDirectory actors) {
    this.actors = actors;
  }

  /** The same picture always gives the same brief. */
  public Brief compose(Picture picture) {
    var notes = new Notes(actors);
    List<Brief.Section> sections =
        List.of(
            new BottomLine(picture, notes).section(),
            new ProposalSection(picture).section(),
            new PositionSection(picture, notes).section(),
            new ChangeSection(picture, notes).section(),
            new FactorSection(picture, notes).section(),
            new MethodSection(picture).section());
    return new Brief(
        picture.initiative().name() + ": where it stands",
        picture.initiative().slug(),
        picture.asOf().day(),
        sections,
        notes.reasons(),
        notes.sources());
  }
}
