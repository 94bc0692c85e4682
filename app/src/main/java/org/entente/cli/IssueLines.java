package org.entente.cli;

import java.io.PrintWriter;
import org.entente.core.Issue;
import org.entente.core.Issues;

/**
 * Tells the faults met in data on the error stream: the first ones in full, then counts by kind.
 */
final class IssueLines {

  private static final int SHOWN = 20;

  private IssueLines() {}

  static void print(Issues issues, PrintWriter err) {
    for (Issue issue : issues.list().subList(0, Math.min(SHOWN, issues.list().size()))) {
      err.println("entente: " + issue.line());
    }
    if (issues.total() > SHOWN) {
      err.println("entente: and more; counts by kind: " + issues.counts());
    }
  }
}
