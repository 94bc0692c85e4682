package org.entente.usecase.monitor;

import java.util.List;
import org.entente.core.Explanation;
import org.entente.event.Bursts;
import org.entente.event.ChangePoints;
import org.entente.event.LeadLag;
import org.entente.event.ShareDay;

/**
 * How much of what was received concerns an initiative.
 *
 * @param initiative its slug
 * @param source what was counted: {@code documents read} or {@code GDELT knowledge graph}
 * @param days by day
 * @param weeks by week, each named after its Monday
 * @param bursts periods of raised share
 * @param changes days from which the share is another one
 * @param drivers how the tension of its declared pairs moves with it; an association, never a cause
 * @param explanation how it follows
 */
public record Traction(
    String initiative,
    String source,
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

  /** A declared driver with its lead or lag. */
  public record Driver(String pair, LeadLag association) {}
}
