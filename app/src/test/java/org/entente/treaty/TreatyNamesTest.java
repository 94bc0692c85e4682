package org.entente.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.core.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person may call a treaty. */
class TreatyNamesTest {

  private static final TreatyLibrary LIBRARY = TreatyLibrary.starter();

  @ParameterizedTest
  @CsvSource({
    "nato, north-atlantic-1949",
    "North Atlantic Treaty, north-atlantic-1949",
    "anzus, anzus-1951",
    "us-japan-1960, us-japan-1960",
    "asian-nato:core, asian-nato:core"
  })
  void aTreatyIsFoundByIdShortNameOrName(String name, String id) {
    assertThat(LIBRARY.get(name).id()).isEqualTo(id);
  }

  @Test
  void anOrganisationWithSeveralTreatiesIsAskedBack() {
    assertThatThrownBy(() -> LIBRARY.get("asean"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("may mean asean-charter-2007");
  }

  @Test
  void partOfANameGetsThoseThatHoldIt() {
    assertThatThrownBy(() -> LIBRARY.get("us-japan"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("did you mean us-japan-1951")
        .hasMessageContaining("us-japan-1960");
  }
}
