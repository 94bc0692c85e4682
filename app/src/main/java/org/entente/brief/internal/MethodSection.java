package org.entente.brief.internal;

import java.util.List;
import org.entente.brief.Brief;
import org.entente.brief.Brief.Sentence;
import org.entente.initiative.Picture;

/** How the brief was made and what it cannot know. */
public final class MethodSection {

  private final Picture picture;

  public MethodSection(Picture picture) {
    this.picture = picture;
  }

  public Brief.Section section() {
    return new Brief.Section(
        "method",
        "Method and limits",
        List.of(
            new Brief.Paragraph(
                List.of(
                    Sentence.plain(
                        "Statements were read from "
                            + picture.documents()
                            + " documents or looked up by hand; copies of one text count once."),
                    Sentence.plain(
                        "A position is the mean of what an actor said, weighted by who spoke, how"
                            + " long ago, how the source is graded, and whether it was first-hand;"
                            + " the interval holds it with a probability of 90 %."),
                    Sentence.plain(
                        "Sources are graded by the Admiralty code: A to F for the source, 1 to 6"
                            + " for the information."),
                    Sentence.plain(
                        "Only what had been seen by "
                            + picture.asOf().day()
                            + " is used. What was not read is a gap, never evidence of"
                            + " silence.")))));
  }
}
