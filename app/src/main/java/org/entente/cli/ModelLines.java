package org.entente.cli;

import java.io.PrintWriter;
import org.entente.core.Issue;
import org.entente.reading.Proposals;
import org.jspecify.annotations.Nullable;

/** Tells what became of what a connected model proposed. */
final class ModelLines {

  private @Nullable Proposals sum;
  private int documents;

  /** Counts one document; null where no model was asked. */
  void add(@Nullable Proposals proposals) {
    if (proposals != null) {
      sum = Proposals.sum(sum, proposals);
      documents++;
    }
  }

  /** The line below a document, and with {@code explain} one for each row dropped. */
  static void print(@Nullable Proposals proposals, boolean explain, PrintWriter out) {
    if (proposals == null) {
      return;
    }
    out.println("  model " + proposals.model() + ": " + proposals.line());
    if (explain) {
      for (Issue fault : proposals.faults()) {
        out.println("      - " + fault.line());
      }
    }
  }

  /** The sum of all documents, and what it cost. */
  void printSum(int calls, PrintWriter err) {
    if (sum != null) {
      err.println(
          "entente: model "
              + sum.model()
              + ": "
              + calls
              + (calls == 1 ? " call for " : " calls for ")
              + documents
              + (documents == 1 ? " document; " : " documents; ")
              + sum.line());
    }
  }
}
