package org.entente.store.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.entente.core.PartialDate;
import org.entente.evidence.DocumentHead;
import org.entente.evidence.Origin;
import org.entente.evidence.Sentences;
import org.entente.evidence.SourceGrade;
import org.entente.initiative.Stance;
import org.entente.initiative.Statement;
import org.entente.reading.ReadDocument;
import org.entente.reading.TextSearch;
import org.jspecify.annotations.Nullable;

/** A document as the full-text index holds it, and back. */
final class IndexFields {

  static final String ID = "id";
  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String SEEN = "seen";
  static final String DAY = "day";
  static final String GRADE = "grade";

  /** Each claim whole, for counting: initiative, actor and stance; the latter two may be empty. */
  static final String CLAIM = "claim";

  /** Each claim in every combination of its parts, for filtering. */
  static final String PART = "part";

  private static final String LANGUAGE = "language";
  private static final String LIKENESS = "likeness";
  private static final String READER = "reader";
  private static final String READING = "reading";
  private static final String BETWEEN = "|";

  /** What of a document is stored for a hit. */
  static final Set<String> OF_HIT =
      Set.of(
          ID,
          TITLE,
          TEXT,
          CLAIM,
          "publisher",
          "published",
          "firstSeen",
          "place",
          "fullGrade",
          "origin");

  private IndexFields() {}

  /**
   * What the index holds of a document.
   *
   * @param read as it was read, which it gives back
   * @param corrected as people have corrected it, by which it is found
   */
  static Document of(ReadDocument read, ReadDocument corrected) {
    DocumentHead head = DocumentHead.of(read.document(), read.origin().id());
    long day = read.document().day().toEpochDay();
    var document = new Document();
    document.add(new StringField(ID, head.id(), Field.Store.YES));
    document.add(new TextField(TITLE, head.title(), Field.Store.YES));
    document.add(new TextField(TEXT, read.document().text(), Field.Store.YES));
    document.add(new LongPoint(SEEN, head.firstSeen().toEpochDay()));
    document.add(new LongPoint(DAY, day));
    document.add(new NumericDocValuesField(DAY, day));
    String letter = head.grade().toString().substring(0, 1);
    document.add(new StringField(GRADE, letter, Field.Store.NO));
    document.add(new SortedDocValuesField(GRADE, new BytesRef(letter)));
    store(document, head);
    claims(corrected).forEach(claim -> add(document, claim));
    store(document, read);
    return document;
  }

  private static void store(Document document, ReadDocument read) {
    keep(document, LANGUAGE, read.document().language());
    keep(document, LIKENESS, read.origin().likeness().name());
    keep(document, READER, read.reader());
    byte[] reading = StoredReading.write(read.reading(), read.document().text());
    document.add(new StoredField(READING, reading));
  }

  private static void store(Document document, DocumentHead head) {
    keep(document, "publisher", head.publisher());
    PartialDate published = head.published();
    keep(
        document,
        "published",
        published == null ? null : published.first() + "/" + published.last());
    keep(document, "firstSeen", head.firstSeen().toString());
    keep(document, "place", head.place());
    keep(document, "fullGrade", head.grade().toString());
    keep(document, "origin", head.origin());
  }

  private static void keep(Document document, String name, @Nullable String value) {
    if (value != null) {
      document.add(new StoredField(name, value));
    }
  }

  /** Of every initiative that is mentioned, and of every statement. */
  private static Set<String> claims(ReadDocument read) {
    var claims = new LinkedHashSet<String>();
    read.reading().initiatives().forEach(slug -> claims.add(claim(slug, "", "")));
    for (Statement s : read.reading().statements()) {
      claims.add(claim(s.initiative(), "", ""));
      claims.add(claim(s.initiative(), s.actor(), s.stance().name()));
    }
    return claims;
  }

  private static void add(Document document, String claim) {
    document.add(new SortedSetDocValuesField(CLAIM, new BytesRef(claim)));
    document.add(new StoredField(CLAIM, claim));
    String[] parts = claim.split("\\|", -1);
    for (int chosen = 1; chosen < 8; chosen++) {
      String part =
          claim(
              (chosen & 1) == 0 ? "" : parts[0],
              (chosen & 2) == 0 ? "" : parts[1],
              (chosen & 4) == 0 ? "" : parts[2]);
      document.add(new StringField(PART, part, Field.Store.NO));
    }
  }

  /** Initiative, actor and stance in one word; what is empty stands for any. */
  static String claim(
      @Nullable String initiative, @Nullable String actor, @Nullable String stance) {
    return (initiative == null ? "" : initiative)
        + BETWEEN
        + (actor == null ? "" : actor)
        + BETWEEN
        + (stance == null ? "" : stance);
  }

  static DocumentHead head(Document stored) {
    String published = stored.get("published");
    return new DocumentHead(
        stored.get(ID),
        stored.get(TITLE),
        stored.get("publisher"),
        published == null ? null : date(published),
        LocalDate.parse(stored.get("firstSeen")),
        stored.get("place"),
        SourceGrade.parse(stored.get("fullGrade")),
        stored.get("origin"));
  }

  /** The document as it was read. */
  static ReadDocument read(Document stored) {
    DocumentHead head = head(stored);
    String text = stored.get(TEXT);
    BytesRef reading = stored.getBinaryValue(READING);
    return new ReadDocument(
        new org.entente.evidence.Document(
            head.id(),
            head.title(),
            text,
            Sentences.split(text),
            head.published(),
            head.firstSeen(),
            head.publisher(),
            stored.get(LANGUAGE),
            head.place(),
            head.grade()),
        new Origin(head.origin(), Origin.Likeness.valueOf(stored.get(LIKENESS))),
        StoredReading.read(BytesRef.deepCopyOf(reading).bytes, text),
        stored.get(READER));
  }

  private static PartialDate date(String stored) {
    int cut = stored.indexOf('/');
    return new PartialDate(
        LocalDate.parse(stored.substring(0, cut)), LocalDate.parse(stored.substring(cut + 1)));
  }

  static List<TextSearch.Claim> claims(Document stored) {
    var claims = new ArrayList<TextSearch.Claim>();
    for (String claim : stored.getValues(CLAIM)) {
      String[] parts = claim.split("\\|", -1);
      if (!parts[2].isEmpty()) {
        claims.add(new TextSearch.Claim(parts[0], parts[1], Stance.valueOf(parts[2])));
      }
    }
    return claims;
  }
}
