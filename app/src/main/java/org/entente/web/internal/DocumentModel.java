package org.entente.web.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.core.AsOf;
import org.entente.evidence.Document;
import org.entente.evidence.DocumentHead;
import org.entente.evidence.Sentence;
import org.entente.initiative.Testimony;
import org.entente.reading.ReadDocument;
import org.entente.reading.review.CorrectedFactors;
import org.entente.reading.review.CorrectedReading;

/**
 * One document's page.
 *
 * @param site for names
 * @param read the document with its reading
 * @param claims what it was read as, in text order, numbered from 1
 * @param pieces its text, cut where a marked passage or a sentence begins or ends
 * @param copies other documents of the same origin
 * @param review what people said of the reading
 */
public record DocumentModel(
    Site site,
    ReadDocument read,
    List<Claim> claims,
    List<Piece> pieces,
    List<DocumentHead> copies,
    DocumentReview review) {

  private static final int LONGEST_TITLE = 90;

  /**
   * A stretch of text that is marked, or not, as a whole.
   *
   * @param sentence number of the sentence that begins here, from 1, or 0
   * @param marked the claims whose passage covers it
   * @param ended the claims whose passage ends with it
   */
  public record Piece(String text, int sentence, List<Claim> marked, List<Claim> ended) {}

  static DocumentModel of(Site site, ReadDocument read, AsOf asOf) {
    CorrectedReading corrected = site.workspace().showJudgements().reading(read, asOf);
    CorrectedFactors factors = site.workspace().showJudgements().factors(read, asOf);
    List<Claim> claims = Claim.all(read.reading(), corrected.judgements(), factors.judgements());
    return new DocumentModel(
        site,
        read,
        claims,
        pieces(read.document(), claims),
        copies(site, read, asOf),
        DocumentReview.of(site, read, corrected, factors, asOf));
  }

  public Document document() {
    return read.document();
  }

  /** Its headline; where it has none, how its text begins. */
  public String title() {
    String title = document().title().strip();
    if (!title.isEmpty()) {
      return title;
    }
    String start = document().text().strip().lines().findFirst().orElse(document().id());
    return start.length() <= LONGEST_TITLE
        ? start
        : start.substring(0, start.lastIndexOf(' ', LONGEST_TITLE) + 1).strip() + " …";
  }

  public DocumentHead head() {
    return DocumentHead.of(read.document(), read.origin().id());
  }

  public String name(String actor) {
    return site.nameOf(actor);
  }

  public String initiativeName(String slug) {
    return site.workspace().initiatives().find(slug).map(i -> i.name()).orElse(slug);
  }

  /** Whether the text is a paraphrase by hand and not the source's own words. */
  public boolean isParaphrase() {
    return read.reading().statements().stream().anyMatch(s -> s.rule().equals(Testimony.CURATED));
  }

  static List<Piece> pieces(Document document, List<Claim> claims) {
    int length = document.text().length();
    var cuts = new TreeSet<Integer>(List.of(0, length));
    document.sentences().forEach(sentence -> cuts.add(sentence.start()));
    for (Claim claim : claims) {
      cuts.add(Math.clamp(claim.passage().start(), 0, length));
      cuts.add(Math.clamp(claim.passage().end(), 0, length));
    }
    var pieces = new ArrayList<Piece>();
    int from = cuts.removeFirst();
    for (int to : cuts) {
      pieces.add(piece(document, claims, from, to));
      from = to;
    }
    return pieces;
  }

  private static Piece piece(Document document, List<Claim> claims, int from, int to) {
    int sentence =
        document.sentences().stream()
            .filter(s -> s.start() == from)
            .mapToInt(Sentence::index)
            .map(index -> index + 1)
            .findFirst()
            .orElse(0);
    return new Piece(
        document.text().substring(from, to),
        sentence,
        claims.stream()
            .filter(c -> c.passage().start() <= from && c.passage().end() >= to)
            .toList(),
        claims.stream().filter(c -> c.passage().end() == to).toList());
  }

  /** Copies among the documents on the same initiatives. */
  private static List<DocumentHead> copies(Site site, ReadDocument read, AsOf asOf) {
    if (!site.workspace().archive().hasCopies(read.origin().id())) {
      return List.of();
    }
    return read.reading().initiatives().stream()
        .filter(slug -> site.workspace().initiatives().find(slug).isPresent())
        .flatMap(slug -> site.pictures().of(slug, asOf).positions().stream())
        .flatMap(position -> position.testimonies().stream())
        .map(Testimony::source)
        .filter(source -> source.origin().equals(read.origin().id()))
        .filter(source -> !source.id().equals(read.document().id()))
        .distinct()
        .toList();
  }
}
