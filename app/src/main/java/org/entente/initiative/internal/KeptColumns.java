package org.entente.initiative.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.core.AsOf;
import org.entente.initiative.Initiative;
import org.entente.initiative.NamedFactor;
import org.entente.initiative.Seen;
import org.entente.initiative.Statement;
import org.entente.initiative.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * Everything kept about one initiative in columns: for each property of its statements one array,
 * oldest statement first, so that a picture as of any day is a pass over numbers. Days are counted
 * from 1970-01-01. Never changed once made.
 */
public final class KeptColumns {

  private static final int NEVER = Integer.MAX_VALUE;

  private final Initiative initiative;
  private final List<Seen<Testimony>> statements;
  private final List<Seen<NamedFactor>> factors;
  private final Testimony[] testimonies;
  private final String[] actors;
  private final int[] newestFirst;
  private final int documents;
  private final int origins;
  private final int[] factorDocuments;
  private final int[] factorOrigins;
  private final int[] originsByActor;

  final int[] day;
  final int[] from;
  final int[] until;
  final int[] heard;
  final int[] actor;
  final int[] document;
  final int[] origin;

  /** The number of a statement's origin among those of its actor. */
  final int[] originOfActor;

  final double[] ageless;
  final double[] value;

  /** Gives each different text a number, in the order in which they come. */
  private static final class Numbers {
    private final Map<String, Integer> numbers = new HashMap<>();

    int of(String text) {
      return numbers.computeIfAbsent(text, t -> numbers.size());
    }

    int size() {
      return numbers.size();
    }
  }

  public KeptColumns(
      Initiative initiative,
      WeightTable weights,
      List<Seen<Testimony>> statements,
      List<Seen<NamedFactor>> factors) {
    this.initiative = initiative;
    this.statements = statements;
    this.factors = factors;
    List<Seen<Testimony>> sorted =
        statements.stream().sorted(Comparator.comparing(each -> each.row().day())).toList();
    int size = sorted.size();
    testimonies = new Testimony[size];
    day = new int[size];
    from = new int[size];
    until = new int[size];
    heard = new int[size];
    actor = new int[size];
    document = new int[size];
    origin = new int[size];
    originOfActor = new int[size];
    ageless = new double[size];
    value = new double[size];
    actors =
        new TreeSet<>(sorted.stream().map(each -> each.row().statement().actor()).toList())
            .toArray(String[]::new);
    var documentNumbers = new Numbers();
    var originNumbers = new Numbers();
    Numbers[] ofActor = Stream.of(actors).map(id -> new Numbers()).toArray(Numbers[]::new);
    for (int row = 0; row < size; row++) {
      Testimony testimony = sorted.get(row).row();
      Statement statement = testimony.statement();
      testimonies[row] = testimony;
      day[row] = number(testimony.day());
      from[row] = number(sorted.get(row).from());
      until[row] = end(sorted.get(row).replaced());
      heard[row] = Math.max(day[row], number(testimony.source().firstSeen()));
      actor[row] = Arrays.binarySearch(actors, statement.actor());
      document[row] = documentNumbers.of(testimony.source().id());
      origin[row] = originNumbers.of(testimony.source().origin());
      originOfActor[row] = ofActor[actor[row]].of(testimony.source().origin());
      ageless[row] = weights.ageless(testimony);
      value[row] = initiative.stancePositions().of(statement.stance());
    }
    factorDocuments =
        factors.stream().mapToInt(f -> documentNumbers.of(f.row().source().id())).toArray();
    factorOrigins =
        factors.stream().mapToInt(f -> originNumbers.of(f.row().source().origin())).toArray();
    originsByActor = Stream.of(ofActor).mapToInt(Numbers::size).toArray();
    documents = documentNumbers.size();
    origins = originNumbers.size();
    newestFirst =
        IntStream.range(0, size)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer row) -> -day[row])
                    .thenComparing(row -> testimonies[row].statement().id()))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  static int number(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  private static int end(@Nullable LocalDate day) {
    return day == null ? NEVER : number(day);
  }

  /** Whether they were made of these objects: comparing what is in them would take too long. */
  @SuppressWarnings("ReferenceEquality")
  public boolean areOf(
      Initiative same, List<Seen<Testimony>> statements, List<Seen<NamedFactor>> factors) {
    return initiative == same && this.statements == statements && this.factors == factors;
  }

  public Testimony testimony(int row) {
    return testimonies[row];
  }

  /** How many origins all statements of one's actor go back to. */
  int originsOfActor(int row) {
    return originsByActor[actor[row]];
  }

  /** The day on which a statement was made. */
  public int day(int row) {
    return day[row];
  }

  /** The day on which we came to know of a statement: when it was made, or seen if later. */
  public int heard(int row) {
    return heard[row];
  }

  /** Those of some rows of which we knew by a day, in the same order. */
  public int[] heardBy(LocalDate last, int[] rows) {
    int on = number(last);
    var known = new int[rows.length];
    int size = 0;
    for (int row : rows) {
      if (heard[row] <= on) {
        known[size++] = row;
      }
    }
    return Arrays.copyOf(known, size);
  }

  /** The actors of whom anything was ever kept, by id. */
  String[] actors() {
    return actors;
  }

  /** Whether a statement was made and known by a day. */
  boolean isKnown(int row, int on) {
    return day[row] <= on && from[row] <= on && on < until[row];
  }

  /** What was known on a day. */
  public KnownRows known(AsOf asOf) {
    return new KnownRows(this, number(asOf.day()));
  }

  /** Drivers and hurdles that were known on a day. */
  List<NamedFactor> factors(LocalDate on) {
    return Seen.on(on, factors);
  }

  /** Statements known on a day and made by another, the newest first, those of one day by id. */
  public int[] newest(int on, int made, int most) {
    var rows = new int[Math.min(most, newestFirst.length)];
    int size = 0;
    for (int i = madeAfter(made); i < newestFirst.length && size < rows.length; i++) {
      int row = newestFirst[i];
      if (isKnown(row, on)) {
        rows[size++] = row;
      }
    }
    return Arrays.copyOf(rows, size);
  }

  /** How many statements were made after a day. */
  private int madeAfter(int last) {
    int low = 0;
    int high = day.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (day[middle] <= last) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return day.length - low;
  }

  /** How many different documents some statements, and the factors known on a day, rest on. */
  int documents(int[] rows, int on) {
    return distinct(document, factorDocuments, documents, rows, on);
  }

  /** How many different independent origins these go back to. */
  int origins(int[] rows, int on) {
    return distinct(origin, factorOrigins, origins, rows, on);
  }

  private int distinct(int[] column, int[] ofFactors, int most, int[] rows, int on) {
    var met = new boolean[most];
    int count = 0;
    for (int row : rows) {
      if (!met[column[row]]) {
        met[column[row]] = true;
        count++;
      }
    }
    for (int i = 0; i < ofFactors.length; i++) {
      Seen<NamedFactor> factor = factors.get(i);
      boolean isKnown = number(factor.from()) <= on && on < end(factor.replaced());
      if (isKnown && !met[ofFactors[i]]) {
        met[ofFactors[i]] = true;
        count++;
      }
    }
    return count;
  }
}
