package org.entente.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Remembers which announced articles concern an initiative, and what became of each. */
public interface ArticleLedger {

  /**
   * Notes articles; one that is noted already is left alone.
   *
   * @return how many are new
   */
  int note(List<Article> found);

  /** Lets an article that was read wait again, because it was announced in a new wording. */
  void renew(String address);

  /**
   * Articles to ask for now, the latest found first: those never asked for, and those whose last
   * attempt, the n-th, is two to the power of n hours ago.
   */
  List<Article> waiting(Instant now, int most);

  /** Keeps what became of articles. */
  void keep(List<Article> asked);

  /** How many there are in each state. */
  Map<ArticleState, Long> counts();
}
