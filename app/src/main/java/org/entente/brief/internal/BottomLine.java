package org.entente.brief.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.brief.Brief;
import org.entente.brief.Brief.Sentence;
import org.entente.core.Explanation;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.Picture;
import org.entente.initiative.Testimony;

/** Says in a few sentences where an initiative stands and how sure that is. */
public final class BottomLine {

  private static final int MANY_ORIGINS = 30;
  private static final int FEW_ORIGINS = 8;
  private static final int STALE_DAYS = 365;

  private final Picture picture;
  private final Notes notes;
  private final Grouped groups;

  public BottomLine(Picture picture, Notes notes) {
    this.picture = picture;
    this.notes = notes;
    this.groups = Grouped.of(picture);
  }

  public Brief.Section section() {
    if (picture.positions().isEmpty()) {
      return new Brief.Section(
          "bottom-line",
          "Bottom line",
          List.of(
              new Brief.Paragraph(
                  List.of(
                      Sentence.plain(
                          "Nothing that anybody said on this initiative had been seen by this day."
                              + " That is a gap in what was read, not a finding.")))));
    }
    var sentences = new ArrayList<Sentence>();
    sentences.add(balance());
    sentences.add(side("In favour", groups.favour()));
    sentences.add(side("Against", groups.against()));
    sentences.add(side("In between", groups.between()));
    sentences.add(confidence());
    return new Brief.Section("bottom-line", "Bottom line", List.of(new Brief.Paragraph(sentences)));
  }

  private Sentence balance() {
    int heard = groups.favour().size() + groups.between().size() + groups.against().size();
    String text =
        "Of "
            + heard
            + " actors heard recently enough to place, "
            + groups.favour().size()
            + " lean towards the "
            + picture.initiative().name()
            + ", "
            + groups.against().size()
            + " lean against it and "
            + groups.between().size()
            + " stand in between.";
    var reason =
        Explanation.of("balance of positions", text)
            .because(
                "an actor leans to a side when its position is nearer to that side's lean than to"
                    + " the neutral point; actors with a weight under "
                    + Explanation.number(ActorPosition.FAINT)
                    + " are not placed")
            .from(
                picture.positions().stream()
                    .map(p -> Explanation.of(p.actor(), p.position().explanation().value()))
                    .toList());
    return new Sentence(text, List.of(), notes.because(reason));
  }

  private Sentence side(String label, List<ActorPosition> side) {
    if (side.isEmpty()) {
      return Sentence.plain(label + ": nobody.");
    }
    String names = side.stream().map(p -> notes.name(p.actor())).collect(Collectors.joining(", "));
    List<Integer> sources = side.stream().map(p -> notes.cite(strongest(p))).toList();
    return new Sentence(label + ": " + names + ".", sources, 0);
  }

  /** The newest of an actor's statements. */
  private static Testimony strongest(ActorPosition position) {
    return position.testimonies().getLast();
  }

  /**
   * Confidence in the sense of ICD 203: how good the evidence is, apart from how likely anything
   * is.
   */
  private Sentence confidence() {
    LocalDate newest =
        picture.positions().stream()
            .map(ActorPosition::lastHeard)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    boolean stale = newest.isBefore(picture.asOf().day().minusDays(STALE_DAYS));
    String level =
        picture.origins() < FEW_ORIGINS || stale
            ? "low"
            : picture.origins() < MANY_ORIGINS ? "moderate" : "moderate to high";
    String text =
        "Confidence in this picture is "
            + level
            + ": it rests on "
            + picture.origins()
            + " independent origins, the newest statement is of "
            + newest
            + ".";
    var reason =
        Explanation.of("confidence", level)
            .because(
                "low under "
                    + FEW_ORIGINS
                    + " independent origins or when nothing newer than "
                    + STALE_DAYS
                    + " days is kept; moderate under "
                    + MANY_ORIGINS
                    + "; it judges the evidence, not the likelihood of an outcome (ICD 203)");
    return new Sentence(text, List.of(), notes.because(reason));
  }
}
