package org.entente.store.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.entente.initiative.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What documents of one segment of the index are counted by, as plain numbers: about thirty bytes
 * for each document. A segment never changes, so that this is read once.
 */
final class FacetColumns {

  /** No value. */
  static final int NONE = -1;

  /** A value that does not occur. */
  static final int UNKNOWN = -2;

  /** Values that occur, each known by its number. */
  static final class Values {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> values = new ArrayList<>();

    private int add(String value) {
      if (value.isEmpty()) {
        return NONE;
      }
      Integer known = numbers.putIfAbsent(value, values.size());
      if (known != null) {
        return known;
      }
      values.add(value);
      return values.size() - 1;
    }

    /** The number of a value, or {@link #UNKNOWN}. */
    int number(@Nullable String value) {
      Integer known = value == null ? null : numbers.get(value);
      return known == null ? UNKNOWN : known;
    }

    String value(int number) {
      return values.get(number);
    }

    int size() {
      return values.size();
    }
  }

  static final Values LETTERS = new Values();
  static final Values STANCES = new Values();

  static {
    List.of("A", "B", "C", "D", "E", "F").forEach(LETTERS::add);
    for (Stance stance : Stance.values()) {
      STANCES.add(stance.name());
    }
  }

  private final Values initiatives = new Values();
  private final Values actors = new Values();
  private final Values years = new Values();

  /** Of each claim that occurs: the numbers of initiative, actor and stance. */
  private final int[] initiativeOf;

  private final int[] actorOf;
  private final int[] stanceOf;

  /** The claims of document d stand from firsts[d] to firsts[d + 1]. */
  private final int[] firsts;

  private final int[] claims;
  private final int[] days;
  private final short[] yearOf;
  private final byte[] grades;

  FacetColumns(LeafReader reader) throws IOException {
    SortedSetDocValues all = DocValues.getSortedSet(reader, IndexFields.CLAIM);
    int kinds = Math.toIntExact(all.getValueCount());
    initiativeOf = new int[kinds];
    actorOf = new int[kinds];
    stanceOf = new int[kinds];
    for (int claim = 0; claim < kinds; claim++) {
      split(claim, all.lookupOrd(claim).utf8ToString());
    }
    firsts = new int[reader.maxDoc() + 1];
    claims = claims(all);
    days = new int[reader.maxDoc()];
    yearOf = new short[reader.maxDoc()];
    readDays(DocValues.getNumeric(reader, IndexFields.DAY));
    grades = new byte[reader.maxDoc()];
    readGrades(DocValues.getSorted(reader, IndexFields.GRADE));
  }

  private void split(int claim, String text) {
    String[] parts = text.split("\\|", -1);
    initiativeOf[claim] = initiatives.add(parts[0]);
    actorOf[claim] = actors.add(parts[1]);
    stanceOf[claim] = Math.max(NONE, STANCES.number(parts[2]));
  }

  private int[] claims(SortedSetDocValues all) throws IOException {
    int[] found = new int[firsts.length * 4];
    int count = 0;
    for (int doc = 0; doc < firsts.length - 1; doc++) {
      firsts[doc] = count;
      if (all.advanceExact(doc)) {
        int more = all.docValueCount();
        if (count + more > found.length) {
          found = Arrays.copyOf(found, (count + more) * 2);
        }
        for (int i = 0; i < more; i++) {
          found[count++] = Math.toIntExact(all.nextOrd());
        }
      }
    }
    firsts[firsts.length - 1] = count;
    return Arrays.copyOf(found, count);
  }

  private void readDays(NumericDocValues column) throws IOException {
    int doc = column.nextDoc();
    for (; doc != DocIdSetIterator.NO_MORE_DOCS; doc = column.nextDoc()) {
      days[doc] = Math.toIntExact(column.longValue());
    }
    for (int each = 0; each < days.length; each++) {
      yearOf[each] = (short) years.add(String.valueOf(LocalDate.ofEpochDay(days[each]).getYear()));
    }
  }

  private void readGrades(SortedDocValues column) throws IOException {
    Arrays.fill(grades, (byte) LETTERS.number("F"));
    int doc = column.nextDoc();
    for (; doc != DocIdSetIterator.NO_MORE_DOCS; doc = column.nextDoc()) {
      String letter = column.lookupOrd(column.ordValue()).utf8ToString();
      grades[doc] = (byte) Math.max(NONE, LETTERS.number(letter));
    }
  }

  Values initiatives() {
    return initiatives;
  }

  Values actors() {
    return actors;
  }

  Values years() {
    return years;
  }

  /** Where the claims of a document begin; those of the next end them. */
  int first(int doc) {
    return firsts[doc];
  }

  /** The kind of the claim at a place; documents that claim the same share it. */
  int kind(int place) {
    return claims[place];
  }

  int kinds() {
    return initiativeOf.length;
  }

  /** The number of the initiative of a kind of claim, and so on. */
  int initiative(int kind) {
    return initiativeOf[kind];
  }

  int actor(int kind) {
    return actorOf[kind];
  }

  int stance(int kind) {
    return stanceOf[kind];
  }

  long day(int doc) {
    return days[doc];
  }

  int year(int doc) {
    return yearOf[doc];
  }

  int grade(int doc) {
    return grades[doc];
  }
}
