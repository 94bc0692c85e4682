package org.entente.usecase.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.entente.event.Kind;
import org.entente.event.Stream;
import org.junit.jupiter.api.Test;

/** What is followed, and what is said to be left out. */
class FollowedTest {

  private static final Followed ALL =
      Followed.of(EnumSet.allOf(Stream.class), EnumSet.allOf(Kind.class));

  @Test
  void allIsFollowedAndNothingLeft() {
    assertThat(ALL.left()).isEmpty();
  }

  @Test
  void theGraphOfOneStreamCanBeLeftOut() {
    Followed followed = ALL.withGraphOf(Set.of(Stream.ENGLISH));

    assertThat(followed.left()).containsExactly("gdelt gkg translated");
    assertThat(followed.kinds().get(Stream.TRANSLATED)).containsExactly(Kind.EVENTS, Kind.MENTIONS);
  }

  @Test
  void aStreamWithoutAnyKindIsNotAskedFor() {
    Followed followed = Followed.of(Set.of(Stream.ENGLISH), Set.of(Kind.GKG)).withGraphOf(Set.of());

    assertThat(followed.kinds()).isEqualTo(Map.of());
    assertThat(followed.left()).hasSize(6);
  }
}
