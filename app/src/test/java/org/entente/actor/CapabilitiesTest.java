package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CapabilitiesTest {

  private static final Capabilities TABLE = Capabilities.starter();

  @Test
  void sixtyActorsAtLeastAreOnFileOnceEach() {
    assertThat(TABLE.actors()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(TABLE.actors()).extracting(Capabilities.Row::state).doesNotHaveDuplicates();
  }

  @Test
  void everyStateIsAnActor() {
    ActorDirectory actors = StarterActors.load(List.of());

    assertThat(TABLE.actors()).allMatch(r -> actors.find(r.state()).isPresent());
  }

  @Test
  void everyFigureHasAYearAndASource() {
    assertThat(TABLE.sources())
        .extracting(Capabilities.Source::field)
        .containsExactlyInAnyOrderElementsOf(TABLE.years().keySet());
  }

  @Test
  void nineStatesHaveNuclearWeapons() {
    assertThat(TABLE.actors())
        .filteredOn(r -> !r.nuclear().equals("no"))
        .extracting(Capabilities.Row::state)
        .containsExactly("USA", "CHN", "RUS", "IND", "GBR", "FRA", "PAK", "ISR", "PRK");
  }
}
