package org.entente.usecase.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.entente.core.Failure;
import org.entente.core.Issue;
import org.entente.core.Issues;
import org.entente.event.Article;
import org.entente.event.ArticleLedger;
import org.entente.event.ArticleState;
import org.entente.evidence.Document;
import org.entente.evidence.SourceGrade;
import org.entente.feed.file.UnreadableException;
import org.entente.feed.page.CourteousPages;
import org.entente.feed.page.Pages;
import org.entente.reading.Reader;
import org.entente.usecase.KnownTexts;
import org.entente.usecase.ReadDocuments;
import org.jspecify.annotations.Nullable;

/** Fetches the announced articles that concern an initiative, reads and keeps them. */
public final class ReadArticles {

  private static final int AT_ONCE = 8;
  private static final int CREDIBILITY_UNJUDGED = 6;

  /** Faults that may be over later; any other is the article's own. */
  private static final Set<String> PASSING =
      Set.of("no-network", "time-out", "cut-off", "no-answer");

  private final ArticleLedger ledger;
  private final Reader reader;
  private final KnownTexts known;
  private final Supplier<CourteousPages> pages;
  private final Clock clock;

  /**
   * What came of it.
   *
   * @param asked articles asked for
   * @param read those kept
   * @param refused those that must not or cannot be read
   * @param waiting articles that wait for another time
   * @param initiatives slugs of the initiatives the kept ones concern, in alphabetical order
   */
  public record Result(int asked, int read, int refused, long waiting, List<String> initiatives) {}

  private record Answer(Article asked, @Nullable Document document) {}

  public ReadArticles(
      ArticleLedger ledger,
      Reader reader,
      KnownTexts known,
      Supplier<CourteousPages> pages,
      Clock clock) {
    this.ledger = ledger;
    this.reader = reader;
    this.known = known;
    this.pages = pages;
    this.clock = clock;
  }

  /** Asks for at most so many of those that wait, the latest first. */
  public Result once(int most, Issues issues) {
    List<Answer> answers = ask(ledger.waiting(clock.instant(), most), issues);
    Set<String> initiatives = keep(answers, issues);
    List<Article> asked = answers.stream().map(Answer::asked).toList();
    ledger.keep(asked);
    return new Result(
        asked.size(),
        count(asked, ArticleState.READ),
        count(asked, ArticleState.REFUSED),
        ledger.counts().getOrDefault(ArticleState.WAITING, 0L),
        List.copyOf(initiatives));
  }

  private static int count(List<Article> articles, ArticleState state) {
    return (int) articles.stream().filter(article -> article.state() == state).count();
  }

  /** Kept before the ledger says so: what is killed in between is only read once more. */
  private Set<String> keep(List<Answer> answers, Issues issues) {
    var byAddress = new LinkedHashMap<String, Document>();
    for (Answer answer : answers) {
      if (answer.document() != null) {
        byAddress.put(answer.asked().address(), answer.document());
      }
    }
    var initiatives = new TreeSet<String>();
    if (!byAddress.isEmpty()) {
      new ReadDocuments(new Held(byAddress), reader, known)
          .read(
              List.copyOf(byAddress.keySet()),
              issues,
              (done, total) -> {},
              (read, proposals) -> initiatives.addAll(read.reading().initiatives()));
    }
    return initiatives;
  }

  private List<Answer> ask(List<Article> articles, Issues issues) {
    var answers = new ArrayList<Answer>();
    try (CourteousPages guest = pages.get();
        ExecutorService pool =
            Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
      var reading = new Pages(guest, today);
      var futures = new ArrayList<Future<Answer>>();
      articles.forEach(article -> futures.add(pool.submit(() -> ask(article, reading, issues))));
      for (Future<Answer> future : futures) {
        answers.add(future.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.unable("fetching articles was interrupted; the rest waits for next time", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("an article could not even be asked for", e.getCause());
    }
    return answers;
  }

  private Answer ask(Article article, Pages reading, Issues issues) {
    Instant now = clock.instant();
    try {
      var grade = new SourceGrade(article.grade(), CREDIBILITY_UNJUDGED);
      Document document = reading.get(article.address(), article.published(), grade);
      return new Answer(article.asked(ArticleState.READ, now, ""), document);
    } catch (UnreadableException e) {
      Issue issue = e.at(article.address());
      issues.add(issue);
      return new Answer(article.asked(outcome(article, issue, now), now, issue.reason()), null);
    }
  }

  private static ArticleState outcome(Article article, Issue issue, Instant now) {
    if (!PASSING.contains(issue.kind())) {
      return ArticleState.REFUSED;
    }
    boolean over = article.found().plus(Fetching.PATIENCE).isBefore(now);
    return over ? ArticleState.FAILED : ArticleState.WAITING;
  }

  /** Documents that are here already, by their addresses. */
  private record Held(Map<String, Document> byAddress) implements ReadDocuments.Source {

    @Override
    public List<String> list(String argument, Issues issues) {
      return List.of(argument);
    }

    @Override
    public Optional<Document> load(String place, Issues issues) {
      return Optional.ofNullable(byAddress.get(place));
    }
  }
}
