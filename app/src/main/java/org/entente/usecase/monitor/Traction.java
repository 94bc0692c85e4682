package org.entente.usecase.monitor;

import java.util.List;
import java.util.Optional;
import org.entente.core.Explanation;
import org.entente.event.Bursts;
import org.entente.event.ChangePoints;
import org.entente.event.LeadLag;
import org.entente.event.ShareDay;

/**
 * How much of what was received concerns an initiative.
 *
 * @param initiative its slug
 * @param basis what was counted
 * @param days by day
 * @param weeks by week, each named after its Monday
 * @param bursts periods of raised share
 * @param changes days from which the share is another one
 * @param drivers how the tension of each declared pair moves with it; an association, never a cause
 * @param explanation how it follows
 */
public record Traction(
    String initiative,
    Basis basis,
    List<ShareDay> days,
    List<ShareDay> weeks,
    List<BurstDetail> bursts,
    List<ChangePoints.Change> changes,
    List<Driver> drivers,
    Explanation explanation) {

  public Traction {
    days = List.copyOf(days);
    weeks = List.copyOf(weeks);
    bursts = List.copyOf(bursts);
    changes = List.copyOf(changes);
    drivers = List.copyOf(drivers);
  }

  /**
   * A burst and what it is made of.
   *
   * @param documents different titles of documents of different origins within it, most recent last
   */
  public record BurstDetail(Bursts.Burst burst, List<String> documents) {}

  /**
   * Of which documents a share is told.
   *
   * @param source {@code documents read} or {@code GDELT knowledge graph}
   * @param documents the documents of which it is a share
   * @param coverage what the coverage is a share of
   * @param note what the share is and is not, a sentence
   */
  public record Basis(String source, String documents, String coverage, String note) {

    static final Basis ON_FILE =
        new Basis(
            "documents read",
            "documents on file",
            "days with a document",
            "Each is on file because somebody chose it or a feed announced it as on an initiative:"
                + " the share is no sample of the press.");

    static final Basis GRAPH =
        new Basis(
            "GDELT knowledge graph",
            "documents received",
            "expected files received",
            "GDELT chooses the articles: those in the files that were received.");
  }

  /**
   * A declared driver with its lead or lag.
   *
   * @param association empty where it cannot be told
   * @param days days on which both the pair and the initiative have data
   * @param note why there is no association; empty where there is one
   */
  public record Driver(String pair, Optional<LeadLag> association, int days, String note) {}
}
