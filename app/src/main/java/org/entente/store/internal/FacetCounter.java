package org.entente.store.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
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

  /** Where the columns of a segment are. */
  @FunctionalInterface
  interface Source {
    FacetColumns of(LeafReader reader) throws IOException;
  }

  /**
   * What a claim counts for: a document by its initiative, its actor, its stance, or altogether.
   */
  private static final int INITIATIVE = 1;

  private static final int ACTOR = 2;
  private static final int STANCE = 4;
  private static final int ASKED = 8;

  private final EvidenceQuery query;
  private final Source columns;
  private final long from;
  private final long to;

  FacetCounter(EvidenceQuery query, Source columns) {
    this.query = query;
    this.columns = columns;
    LocalDate first = query.from();
    LocalDate last = query.to();
    this.from = first == null ? Long.MIN_VALUE : first.toEpochDay();
    this.to = last == null ? Long.MAX_VALUE : last.toEpochDay();
  }

  @Override
  public Part newCollector() {
    return new Part();
  }

  @Override
  public Counts reduce(Collection<Part> parts) {
    List<Segment> all = parts.stream().flatMap(part -> part.segments.stream()).toList();
    Comparator<Count> frequent =
        Comparator.comparingLong((Count c) -> -c.documents()).thenComparing(Count::value);
    return new Counts(
        all.stream().mapToLong(segment -> segment.total).sum(),
        new Facets(
            counts(all, segment -> segment.initiatives, frequent),
            counts(all, segment -> segment.actors, frequent),
            counts(all, s -> s.stances, Comparator.comparing(c -> Stance.valueOf(c.value())))
                .stream()
                .map(c -> new Count(Stance.valueOf(c.value()).word(), c.documents()))
                .toList(),
            counts(all, segment -> segment.grades, Comparator.comparing(Count::value)),
            counts(all, segment -> segment.years, Comparator.comparing(Count::value).reversed())));
  }

  private static List<Count> counts(
      List<Segment> all, Function<Segment, Tally> tally, Comparator<Count> order) {
    Map<String, Long> counted = new HashMap<>();
    all.forEach(segment -> tally.apply(segment).addTo(counted));
    return counted.entrySet().stream()
        .map(e -> new Count(e.getKey(), e.getValue()))
        .sorted(order)
        .toList();
  }

  /** Counts what one thread sees. */
  final class Part extends SimpleCollector {

    private final List<Segment> segments = new ArrayList<>();
    private @Nullable Segment segment;

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      Segment next = new Segment(columns.of(context.reader()));
      segments.add(next);
      segment = next;
    }

    @Override
    public void collect(int doc) {
      Segment here = segment;
      if (here == null) {
        throw new IllegalStateException("a document belongs to a segment");
      }
      here.count(doc);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  /** What is counted in one segment of the index. */
  private final class Segment {

    private final FacetColumns facts;
    private final Tally initiatives;
    private final Tally actors;
    private final Tally stances = new Tally(FacetColumns.STANCES);
    private final Tally grades = new Tally(FacetColumns.LETTERS);
    private final Tally years;
    private final boolean anything;
    private final byte[] uses;
    private final int grade;
    private long total;

    Segment(FacetColumns facts) {
      this.facts = facts;
      initiatives = new Tally(facts.initiatives());
      actors = new Tally(facts.actors());
      years = new Tally(facts.years());
      anything = query.initiative() == null && query.actor() == null && query.stance() == null;
      uses = uses();
      grade = FacetColumns.LETTERS.number(query.grade());
    }

    void count(int doc) {
      long day = facts.day(doc);
      boolean inTime = day >= from && day <= to;
      boolean graded = query.grade() == null || grade == facts.grade(doc);
      boolean claimed = claims(doc, inTime && graded);
      if (claimed && inTime) {
        grades.add(facts.grade(doc), doc);
      }
      if (claimed && graded) {
        years.add(facts.year(doc), doc);
      }
      total += claimed && inTime && graded ? 1 : 0;
    }

    /** Whether a claim is the one asked for; counts what the claims give where they count. */
    private boolean claims(int doc, boolean counts) {
      int all = anything ? ASKED : 0;
      int end = facts.first(doc + 1);
      for (int place = facts.first(doc); place < end; place++) {
        int kind = facts.kind(place);
        int use = uses[kind];
        all |= use;
        if (counts && use != 0) {
          count(doc, kind, use);
        }
      }
      return (all & ASKED) != 0;
    }

    private void count(int doc, int kind, int use) {
      if ((use & INITIATIVE) != 0) {
        initiatives.add(facts.initiative(kind), doc);
      }
      if ((use & ACTOR) != 0) {
        actors.add(facts.actor(kind), doc);
      }
      if ((use & STANCE) != 0) {
        stances.add(facts.stance(kind), doc);
      }
    }

    /** What each kind of claim counts for. */
    private byte[] uses() {
      Stance asked = query.stance();
      int initiative = facts.initiatives().number(query.initiative());
      int actor = facts.actors().number(query.actor());
      int stance = FacetColumns.STANCES.number(asked == null ? null : asked.name());
      byte[] found = new byte[facts.kinds()];
      for (int kind = 0; kind < found.length; kind++) {
        boolean fitsInitiative = query.initiative() == null || facts.initiative(kind) == initiative;
        boolean fitsActor = query.actor() == null || facts.actor(kind) == actor;
        boolean fitsStance = asked == null || facts.stance(kind) == stance;
        found[kind] =
            (byte)
                ((fitsActor && fitsStance ? INITIATIVE : 0)
                    | (fitsInitiative && fitsStance ? ACTOR : 0)
                    | (fitsInitiative && fitsActor ? STANCE : 0)
                    | (fitsInitiative && fitsActor && fitsStance ? ASKED : 0));
      }
      return found;
    }
  }
}
