package org.entente.cli;

import org.entente.usecase.ingest.ReadArticles;

/** Tells in one line what became of the articles that feeds announced. */
final class ArticleLine {

  private ArticleLine() {}

  static String of(ReadArticles.Result result) {
    return "Articles on an initiative: "
        + result.read()
        + " read, "
        + result.refused()
        + " refused, "
        + result.waiting()
        + " wait.";
  }
}
