package org.entente.usecase.view;

import java.time.LocalDate;
import java.util.List;
import org.entente.event.Coverage;
import org.entente.usecase.ManageDatasets;
import org.entente.usecase.ShowSources;
import org.entente.usecase.Workspace;
import org.entente.usecase.ingest.FeedStatus;
import org.entente.usecase.ingest.ManageFeeds;

/**
 * What was received from where.
 *
 * @param from first day of the slot ledger shown
 * @param to last day of it
 * @param following how following the feeds stands in this process
 * @param slots every stream and kind of files that was ever asked for, with its files in the span
 * @param days the same day by day
 * @param absent files of the span that were asked for and are not here, at most {@value #MOST}, the
 *     newest first
 * @param feeds feeds of articles, those the user added first
 * @param datasets datasets of other projects and what is here of them
 * @param documents how many documents are kept
 * @param olderRules how many of them were read by older rules
 */
public record SourcesView(
    LocalDate from,
    LocalDate to,
    FeedStatus following,
    List<ShowSources.Source> slots,
    List<Coverage> days,
    List<ShowSources.Absent> absent,
    List<ManageFeeds.Feed> feeds,
    List<ManageDatasets.Line> datasets,
    long documents,
    int olderRules) {

  private static final int MOST = 200;

  public static SourcesView of(Workspace workspace, LocalDate from, LocalDate to) {
    ShowSources sources = workspace.monitoring().sources();
    return new SourcesView(
        from,
        to,
        workspace.monitoring().following(),
        sources.show(from, to),
        sources.days(from, to),
        sources.absent(from, to, MOST),
        workspace.manageFeeds().list(),
        workspace.datasets().list(),
        workspace.archive().size().documents(),
        workspace.rereadDocuments().stale());
  }
}
