package org.entente.evidence;

import java.time.LocalDate;
import org.entente.core.Citation;
import org.entente.core.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to cite and to weigh a document, without its text.
 *
 * @param id the document's id
 * @param title headline; may be empty
 * @param publisher who published it, if known
 * @param published when its publisher dated it, if known
 * @param firstSeen the first day we had it
 * @param place web address or file
 * @param grade Admiralty grade
 * @param origin id of the independent source it goes back to
 */
public record DocumentHead(
    String id,
    String title,
    @Nullable String publisher,
    @Nullable PartialDate published,
    LocalDate firstSeen,
    String place,
    SourceGrade grade,
    String origin) {

  public static DocumentHead of(Document document, String origin) {
    return new DocumentHead(
        document.id(),
        document.title(),
        document.publisher(),
        document.published(),
        document.firstSeen(),
        document.place(),
        document.grade(),
        origin);
  }

  /** The web address, if it has one that may be linked to. */
  public @Nullable String url() {
    return place.startsWith("https://") || place.startsWith("http://") ? place : null;
  }

  /** Title, publisher and date as a reader would cite it. */
  public String label() {
    var label = new StringBuilder(title.isBlank() ? id : title);
    if (publisher != null) {
      label.append(" (").append(publisher);
      label.append(published == null ? ")" : ", " + published + ")");
    } else if (published != null) {
      label.append(" (").append(published).append(')');
    }
    return label.toString();
  }

  /** A citation of one sentence of the document. */
  public Citation cite(Passage passage) {
    return new Citation(
        Citation.Kind.DOCUMENT,
        id,
        "sentence " + (passage.sentence() + 1),
        label(),
        url(),
        passage.text());
  }
}
