package org.entente.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.figure.Geography;
import org.entente.treaty.Place;
import org.entente.treaty.TreatyLibrary;
import org.junit.jupiter.api.Test;

/** Every state and place that a case can name can be drawn. */
class GeographyCoverTest {

  @Test
  void everyStateAndPlaceOnFileHasASpotOnTheMap() {
    var places = TreatyLibrary.starter().places();
    assertThat(places.states()).allMatch(Geography::knows);
    assertThat(places.list().stream().map(Place::id)).allMatch(Geography::knows);
  }
}
