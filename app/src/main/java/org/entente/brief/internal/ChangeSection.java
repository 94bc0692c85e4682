package org.entente.brief.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.brief.Brief;
import org.entente.brief.Brief.Sentence;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.Picture;
import org.entente.initiative.Silence;
import org.entente.initiative.Testimony;

/** What changed in the period: who moved, what was said, who went silent. */
public final class ChangeSection {

  private static final int MOST = 12;

  private final Picture picture;
  private final Notes notes;

  public ChangeSection(Picture picture, Notes notes) {
    this.picture = picture;
    this.notes = notes;
  }

  public Brief.Section section() {
    var points = new ArrayList<Sentence>();
    for (ActorPosition mover : picture.movers()) {
      points.add(
          new Sentence(
              String.format(
                  Locale.ROOT,
                  "%s moved by %+.0f points, to %.0f.",
                  notes.name(mover.actor()),
                  mover.change(),
                  mover.position().value().mean()),
              List.of(notes.cite(mover.testimonies().getLast())),
              notes.because(mover.position().explanation())));
    }
    for (Testimony news : picture.news().subList(0, Math.min(MOST, picture.news().size()))) {
      points.add(
          new Sentence(
              notes.name(news.statement().actor()) + ", " + Words.of(news),
              List.of(notes.cite(news)),
              0));
    }
    if (picture.news().size() > MOST) {
      points.add(
          Sentence.plain(
              (picture.news().size() - MOST) + " older statements of the period are left out."));
    }
    if (points.isEmpty()) {
      points.add(
          Sentence.plain(
              "Nothing new was kept in this period; that is not proof that nothing was said."));
    }
    picture.silent().forEach(actor -> points.add(silent(actor)));
    return new Brief.Section(
        "changes", "What changed since " + picture.since(), List.of(new Brief.Bullets(points)));
  }

  private Sentence silent(ActorPosition actor) {
    Silence silence = java.util.Objects.requireNonNull(actor.silence());
    return new Sentence(
        notes.name(actor.actor()) + " has not been heard since " + silence.since() + ".",
        List.of(notes.cite(actor.testimonies().getLast())),
        notes.because(silence.explanation()));
  }
}
