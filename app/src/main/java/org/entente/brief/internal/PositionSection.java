package org.entente.brief.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.brief.Brief;
import org.entente.brief.Brief.Sentence;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.Picture;
import org.entente.initiative.Position;
import org.entente.initiative.Testimony;

/** Who stands where, with the newest words of each. */
public final class PositionSection {

  private final Picture picture;
  private final Notes notes;

  public PositionSection(Picture picture, Notes notes) {
    this.picture = picture;
    this.notes = notes;
  }

  public Brief.Section section() {
    List<ActorPosition> faint = Grouped.of(picture).faint();
    List<List<Sentence>> rows =
        picture.positions().stream().filter(p -> !faint.contains(p)).map(this::row).toList();
    var blocks = new ArrayList<Brief.Block>();
    blocks.add(
        new Brief.Table(
            "Positions on the scale, from most in favour to most against",
            List.of("Actor", "Position", "90 % interval", "Newest statement"),
            rows));
    if (!faint.isEmpty()) {
      String names =
          faint.stream().map(p -> notes.name(p.actor())).collect(Collectors.joining(", "));
      blocks.add(
          new Brief.Paragraph(
              List.of(
                  Sentence.plain(
                      "Heard only long ago or faintly, and not placed: " + names + "."))));
    }
    return new Brief.Section("positions", "Positions", blocks);
  }

  private List<Sentence> row(ActorPosition actor) {
    Position position = actor.position().value();
    Testimony newest = actor.testimonies().getLast();
    return List.of(
        Sentence.plain(notes.name(actor.actor())),
        new Sentence(
            String.format(Locale.ROOT, "%.0f", position.mean()),
            List.of(),
            notes.because(actor.position().explanation())),
        Sentence.plain(String.format(Locale.ROOT, "%.0f to %.0f", position.low(), position.high())),
        new Sentence(Words.of(newest), List.of(notes.cite(newest)), 0));
  }
}
