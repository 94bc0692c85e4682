package org.entente.store.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.entente.initiative.Stance;
import org.entente.reading.EvidenceQuery;
import org.entente.reading.TextSearch.Count;
import org.entente.reading.TextSearch.Facets;
import org.jspecify.annotations.Nullable;

/**
 * Counts documents that fit the words by what they hold: for each kind of thing those that fit all
 * that was chosen of the other kinds.
 */
final class FacetCounter implements CollectorManager<FacetCounter.Part, FacetCounter.Counts> {

  /** How many documents fit everything, and the counts. */
  record Counts(long total, Facets facets) {}

  private final EvidenceQuery query;

  FacetCounter(EvidenceQuery query) {
    this.query = query;
  }

  @Override
  public Part newCollector() {
    return new Part();
  }

  @Override
  public Counts reduce(Collection<Part> parts) {
    var all = new Part();
    parts.forEach(all::take);
    Comparator<Count> frequent =
        Comparator.comparingLong((Count c) -> -c.documents()).thenComparing(Count::value);
    return new Counts(
        all.total,
        new Facets(
            counts(all.initiatives, frequent),
            counts(all.actors, frequent),
            counts(all.stances, Comparator.comparing(c -> Stance.valueOf(c.value()))).stream()
                .map(c -> new Count(Stance.valueOf(c.value()).word(), c.documents()))
                .toList(),
            counts(all.grades, Comparator.comparing(Count::value)),
            counts(all.years, Comparator.comparing(Count::value).reversed())));
  }

  private static List<Count> counts(Map<String, Long> counted, Comparator<Count> order) {
    return counted.entrySet().stream()
        .map(e -> new Count(e.getKey(), e.getValue()))
        .sorted(order)
        .toList();
  }

  /** One claim of one segment, its parts split. */
  private record Split(String initiative, String actor, String stance) {
    static Split of(String claim) {
      int first = claim.indexOf('|');
      int second = claim.indexOf('|', first + 1);
      return new Split(
          claim.substring(0, first),
          claim.substring(first + 1, second),
          claim.substring(second + 1));
    }
  }

  /** Counts what one thread sees. */
  final class Part extends SimpleCollector {

    private final Map<String, Long> initiatives = new HashMap<>();
    private final Map<String, Long> actors = new HashMap<>();
    private final Map<String, Long> stances = new HashMap<>();
    private final Map<String, Long> grades = new HashMap<>();
    private final Map<String, Long> years = new HashMap<>();
    private final Set<String> someInitiatives = new HashSet<>();
    private final Set<String> someActors = new HashSet<>();
    private final Set<String> someStances = new HashSet<>();
    private long total;
    private @Nullable Segment segment;

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      segment = new Segment(context);
    }

    @Override
    public void collect(int doc) throws IOException {
      Segment here = segment;
      if (here == null) {
        throw new IllegalStateException("a document belongs to a segment");
      }
      long day = here.day(doc);
      String grade = here.grade(doc);
      boolean inTime = inTime(day);
      boolean graded = query.grade() == null || query.grade().equals(grade);
      boolean claimed = claims(here.claims(doc));
      if (inTime && graded) {
        someInitiatives.forEach(value -> initiatives.merge(value, 1L, Long::sum));
        someActors.forEach(value -> actors.merge(value, 1L, Long::sum));
        someStances.forEach(value -> stances.merge(value, 1L, Long::sum));
      }
      if (claimed && inTime) {
        grades.merge(grade, 1L, Long::sum);
      }
      if (claimed && graded) {
        years.merge(String.valueOf(LocalDate.ofEpochDay(day).getYear()), 1L, Long::sum);
      }
      total += claimed && inTime && graded ? 1 : 0;
    }

    private boolean inTime(long day) {
      LocalDate from = query.from();
      LocalDate to = query.to();
      return (from == null || day >= from.toEpochDay()) && (to == null || day <= to.toEpochDay());
    }

    /** Notes what the claims of a document give; whether one of them is the one asked for. */
    private boolean claims(List<Split> claims) {
      someInitiatives.clear();
      someActors.clear();
      someStances.clear();
      boolean found = query.initiative() == null && query.actor() == null && query.stance() == null;
      for (Split claim : claims) {
        boolean initiative = fits(query.initiative(), claim.initiative());
        boolean actor = fits(query.actor(), claim.actor());
        boolean stance =
            fits(query.stance() == null ? null : query.stance().name(), claim.stance());
        found |= initiative && actor && stance;
        if (actor && stance) {
          someInitiatives.add(claim.initiative());
        }
        if (initiative && stance && !claim.actor().isEmpty()) {
          someActors.add(claim.actor());
        }
        if (initiative && actor && !claim.stance().isEmpty()) {
          someStances.add(claim.stance());
        }
      }
      return found;
    }

    private static boolean fits(@Nullable String wanted, String value) {
      return wanted == null || wanted.equals(value);
    }

    private void take(Part other) {
      total += other.total;
      other.initiatives.forEach((value, n) -> initiatives.merge(value, n, Long::sum));
      other.actors.forEach((value, n) -> actors.merge(value, n, Long::sum));
      other.stances.forEach((value, n) -> stances.merge(value, n, Long::sum));
      other.grades.forEach((value, n) -> grades.merge(value, n, Long::sum));
      other.years.forEach((value, n) -> years.merge(value, n, Long::sum));
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  /** The columns of one segment of the index. */
  private static final class Segment {

    private final NumericDocValues days;
    private final SortedDocValues grades;
    private final SortedSetDocValues claims;
    private final @Nullable Split[] split;
    private final java.util.ArrayList<Split> some = new java.util.ArrayList<>();

    Segment(LeafReaderContext context) throws IOException {
      days = DocValues.getNumeric(context.reader(), IndexFields.DAY);
      grades = DocValues.getSorted(context.reader(), IndexFields.GRADE);
      claims = DocValues.getSortedSet(context.reader(), IndexFields.CLAIM);
      split = new Split[Math.toIntExact(claims.getValueCount())];
    }

    long day(int doc) throws IOException {
      return days.advanceExact(doc) ? days.longValue() : 0;
    }

    String grade(int doc) throws IOException {
      return grades.advanceExact(doc) ? grades.lookupOrd(grades.ordValue()).utf8ToString() : "F";
    }

    List<Split> claims(int doc) throws IOException {
      some.clear();
      if (claims.advanceExact(doc)) {
        for (int i = 0; i < claims.docValueCount(); i++) {
          some.add(split(Math.toIntExact(claims.nextOrd())));
        }
      }
      return some;
    }

    private Split split(int ord) throws IOException {
      Split known = split[ord];
      if (known == null) {
        known = Split.of(claims.lookupOrd(ord).utf8ToString());
        split[ord] = known;
      }
      return known;
    }
  }
}
