package org.entente.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.Confidence;
import org.entente.pack.Pack;
import org.entente.pack.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * What the main actors can bring to bear, rounded, each figure with its year and source.
 *
 * @param years the year of each figure
 * @param sources where each figure is published
 * @param confidence how sure the figures are as a whole
 * @param actors one row a state, in the order of the file
 */
public record Capabilities(
    Map<String, Integer> years, List<Source> sources, Confidence confidence, List<Row> actors) {

  /**
   * Where one figure is published.
   *
   * @param field the figure
   * @param title title of the publication
   * @param publisher who publishes it
   * @param url its address
   */
  public record Source(String field, String title, String publisher, String url) {}

  /**
   * One state's figures; absent where none is known with confidence.
   *
   * @param state its id
   * @param population millions
   * @param gdp billions of current US dollars
   * @param militaryExpenditure billions of current US dollars a year
   * @param activePersonnel thousands
   * @param nuclear {@code yes}, {@code undeclared} or {@code no}
   */
  public record Row(
      String state,
      double population,
      @Nullable Double gdp,
      @Nullable Double militaryExpenditure,
      @Nullable Double activePersonnel,
      String nuclear) {}

  public Capabilities {
    years = Map.copyOf(years);
    sources = List.copyOf(sources);
    actors = List.copyOf(actors);
  }

  /** The starter pack's table. */
  public static Capabilities starter() {
    return Yaml.read(Pack.starterFile("capabilities.yaml"), Capabilities.class);
  }

  /** The row of a state. */
  public Optional<Row> find(String state) {
    return actors.stream().filter(r -> r.state().equals(state)).findFirst();
  }
}
