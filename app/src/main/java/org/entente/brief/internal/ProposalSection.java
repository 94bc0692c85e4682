package org.entente.brief.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.brief.Brief;
import org.entente.brief.Brief.Sentence;
import org.entente.initiative.Initiative;
import org.entente.initiative.Picture;

/** Says what is proposed, in which versions, and on which scale of outcomes it is placed. */
public final class ProposalSection {

  private final Picture picture;

  public ProposalSection(Picture picture) {
    this.picture = picture;
  }

  public Brief.Section section() {
    Initiative initiative = picture.initiative();
    var blocks = new ArrayList<Brief.Block>();
    blocks.add(new Brief.Paragraph(List.of(Sentence.plain(initiative.summary().strip()))));
    List<Sentence> versions =
        initiative.versions().stream()
            .filter(v -> v.date() == null || picture.asOf().includes(v.date().first()))
            .map(v -> Sentence.plain((v.date() == null ? "" : v.date() + ": ") + v.summary()))
            .toList();
    if (!versions.isEmpty()) {
      blocks.add(new Brief.Bullets(versions));
    }
    blocks.add(
        new Brief.Table(
            initiative.scale().question(),
            List.of("Scale", "Outcome"),
            initiative.scale().points().stream()
                .map(
                    p ->
                        List.of(
                            Sentence.plain(Integer.toString(p.value())), Sentence.plain(p.label())))
                .toList()));
    return new Brief.Section("proposal", "What is proposed", blocks);
  }
}
