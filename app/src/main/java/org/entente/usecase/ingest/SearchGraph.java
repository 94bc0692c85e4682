package org.entente.usecase.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.entente.event.Article;
import org.entente.event.ArticleLedger;
import org.entente.event.EventSeries;
import org.entente.event.GraphMatch;
import org.entente.event.GraphMatches;
import org.entente.event.GraphRow;
import org.entente.event.Slot;
import org.entente.event.Stream;
import org.entente.reading.Reader;

/**
 * Searches the knowledge graph in the lake for articles that concern an initiative and notes them
 * to be read; each slot is searched once by each edition of the reader and its initiatives.
 */
public final class SearchGraph {

  private static final int SLOTS_AT_ONCE = 4;
  private static final char UNJUDGED = 'F';

  private final EventSeries series;
  private final GraphMatches matches;
  private final ArticleLedger articles;
  private final Reader reader;
  private final Clock clock;

  /**
   * What a search found.
   *
   * @param rows rows searched
   * @param matching articles among them that concern an initiative
   * @param noted those that nobody had announced before
   */
  public record Result(long rows, int matching, int noted) {

    static final Result NONE = new Result(0, 0, 0);

    Result plus(Result other) {
      return new Result(rows + other.rows, matching + other.matching, noted + other.noted);
    }
  }

  public SearchGraph(
      EventSeries series,
      GraphMatches matches,
      ArticleLedger articles,
      Reader reader,
      Clock clock) {
    this.series = series;
    this.matches = matches;
    this.articles = articles;
    this.reader = reader;
    this.clock = clock;
  }

  /** Searches what lies within the days and was not searched yet. */
  public Result search(LocalDate from, LocalDate to) {
    Result sum = Result.NONE;
    for (LocalDate day : matches.unsearchedDays(from, to, reader.version())) {
      for (Stream stream : Stream.values()) {
        List<Slot> slots = matches.unsearched(day, stream, reader.version());
        for (int at = 0; at < slots.size(); at += SLOTS_AT_ONCE) {
          List<Slot> some = slots.subList(at, Math.min(slots.size(), at + SLOTS_AT_ONCE));
          sum = sum.plus(search(stream, day, some));
        }
      }
    }
    return sum;
  }

  private Result search(Stream stream, LocalDate day, List<Slot> slots) {
    List<GraphRow> rows = series.graph(stream, day, slots);
    var byName = new ConcurrentHashMap<String, List<String>>();
    List<List<String>> concerned =
        IntStream.range(0, rows.size())
            .parallel()
            .mapToObj(i -> concerned(rows.get(i), byName))
            .toList();
    var found = new ArrayList<GraphMatch>();
    var announced = new LinkedHashMap<String, Article>();
    Instant now = clock.instant();
    for (int i = 0; i < rows.size(); i++) {
      GraphRow row = rows.get(i);
      for (String initiative : Objects.requireNonNull(concerned.get(i))) {
        found.add(new GraphMatch(initiative, row.slot(), stream, row.address(), row.language()));
        announced.putIfAbsent(row.address(), article(row, now));
      }
    }
    announced.values().removeIf(article -> !isWebAddress(article.address()));
    int noted = articles.note(List.copyOf(announced.values()));
    matches.keep(slots, stream, reader.version(), found);
    return new Result(rows.size(), announced.size(), noted);
  }

  /**
   * @param byName what names of the day concern, as far as they were judged
   */
  private List<String> concerned(GraphRow row, Map<String, List<String>> byName) {
    var concerned = new LinkedHashSet<>(reader.concerns(GraphDocuments.headline(row)));
    for (String name : GraphDocuments.names(row)) {
      concerned.addAll(
          byName.computeIfAbsent(name, n -> reader.concerns(GraphDocuments.name(row, n))));
    }
    return List.copyOf(concerned);
  }

  private static Article article(GraphRow row, Instant now) {
    String source = "gdelt-" + row.stream().word();
    String title = Optional.ofNullable(row.title()).orElse("");
    return Article.found(row.address(), source, title, row.slot().day(), UNJUDGED, now);
  }

  private static boolean isWebAddress(String address) {
    String start = address.toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }
}
