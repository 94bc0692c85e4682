package org.entente.usecase;

import java.util.List;
import org.entente.feed.dataset.Dataset;
import org.entente.feed.dataset.DatasetCatalogue;
import org.entente.feed.dataset.DatasetFetcher;
import org.entente.feed.dataset.DatasetFolder;

/** Lists, fetches and verifies the datasets of other projects. */
public final class ManageDatasets {

  private final DatasetCatalogue catalogue;
  private final DatasetFolder folder;
  private final DatasetFetcher fetcher;

  public ManageDatasets(DatasetCatalogue catalogue, DatasetFolder folder, DatasetFetcher fetcher) {
    this.catalogue = catalogue;
    this.folder = folder;
    this.fetcher = fetcher;
  }

  /**
   * One dataset and what is here of it.
   *
   * @param id its id
   * @param title its title and version
   * @param publisher who publishes it
   * @param page where it is described
   * @param citation how it is to be cited
   * @param licence what may be done with it
   * @param state missing, sound or changed, the worst of its files; {@code by hand} where a person
   *     must fetch it
   */
  public record Line(
      String id,
      String title,
      String publisher,
      String page,
      String citation,
      String licence,
      String state) {}

  /** Every dataset and what is here of it. */
  public List<Line> list() {
    return catalogue.datasets().stream().map(this::line).toList();
  }

  /**
   * Fetches one dataset.
   *
   * @throws org.entente.core.Failure of kind usage where it is unknown, unable where it cannot be
   *     had
   */
  public Line pull(String id) {
    Dataset dataset = catalogue.get(id);
    fetcher.fetch(dataset);
    return line(dataset);
  }

  /** Whether every file that is here is the one expected. */
  public boolean allSound() {
    return catalogue.datasets().stream()
        .flatMap(d -> folder.standing(d).stream())
        .noneMatch(s -> s.state() == DatasetFolder.State.CHANGED);
  }

  private Line line(Dataset dataset) {
    String state =
        dataset.download() == null
            ? "by hand"
            : folder.standing(dataset).stream()
                .map(DatasetFolder.Standing::state)
                .reduce(DatasetFolder.State.SOUND, ManageDatasets::worse)
                .name()
                .toLowerCase(java.util.Locale.ROOT);
    return new Line(
        dataset.id(),
        dataset.title() + " " + dataset.version(),
        dataset.publisher(),
        dataset.page(),
        dataset.citation(),
        dataset.licence(),
        state);
  }

  private static DatasetFolder.State worse(DatasetFolder.State a, DatasetFolder.State b) {
    if (a == DatasetFolder.State.CHANGED || b == DatasetFolder.State.CHANGED) {
      return DatasetFolder.State.CHANGED;
    }
    return a == DatasetFolder.State.MISSING ? a : b;
  }
}
