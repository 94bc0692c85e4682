package org.entente.feed.dataset;

import java.util.List;
import org.entente.core.Failure;
import org.entente.core.Nearest;
import org.entente.pack.Pack;
import org.entente.pack.Yaml;

/**
 * The datasets that can be fetched.
 *
 * @param datasets in the order of the file
 */
public record DatasetCatalogue(List<Dataset> datasets) {

  public DatasetCatalogue {
    datasets = List.copyOf(datasets);
  }

  /** Those of the starter pack. */
  public static DatasetCatalogue starter() {
    return Starter.CATALOGUE;
  }

  /** Read when it is first wanted. */
  private static final class Starter {
    private static final DatasetCatalogue CATALOGUE =
        Yaml.read(Pack.starterFile("datasets.yaml"), DatasetCatalogue.class);
  }

  /**
   * The dataset of this id.
   *
   * @throws Failure of kind usage, with the nearest ids, where there is none
   */
  public Dataset get(String id) {
    List<String> ids = datasets.stream().map(Dataset::id).toList();
    return datasets.stream()
        .filter(d -> d.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.usage(
                    "unknown dataset '"
                        + id
                        + "': did you mean "
                        + String.join(", ", Nearest.names(id, ids, 3))
                        + "?"));
  }
}
