package org.entente.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.core.Seed;
import org.entente.treaty.InForce;
import org.entente.treaty.Treaty;
import org.entente.treaty.TreatyLibrary;
import org.junit.jupiter.api.Test;

/** Between two changes every answer about treaties stays as it is. */
class ChangeDaysTest {

  private static final List<Treaty> TREATIES = TreatyLibrary.starter().treaties();
  private static final LocalDate FIRST = LocalDate.of(1815, 1, 1);
  private static final int DAYS = 78_000;

  private final ChangeDays changes = new ChangeDays(TREATIES);

  @Test
  void aDayIsLikeTheLastChangeBeforeIt() {
    SplittableRandom random = Seed.DEFAULT.generator(1);
    for (int i = 0; i < 300; i++) {
      LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
      LocalDate change = changes.last(day);

      assertThat(change).isBeforeOrEqualTo(day);
      assertThat(ties(change)).isEqualTo(ties(day));
      assertThat(standing(change)).isEqualTo(standing(day));
    }
  }

  @Test
  void theDayOfAChangeIsNotLikeTheDayBefore() {
    LocalDate change = LocalDate.of(2024, 3, 7);

    assertThat(changes.last(change)).isEqualTo(change);
    assertThat(ties(change)).isNotEqualTo(ties(change.minusDays(1)));
  }

  @Test
  void beforeAllChangesNothingHolds() {
    assertThat(changes.last(LocalDate.of(1, 1, 1))).isEqualTo(LocalDate.MIN);
  }

  private static List<AllianceTie> ties(LocalDate day) {
    var ties = new AllianceTies(day);
    TREATIES.forEach(ties::add);
    return ties.list();
  }

  private static List<Object> standing(LocalDate day) {
    return TREATIES.stream()
        .flatMap(t -> InForce.of(t, day).stream())
        .<Object>map(t -> List.of(t.treaty().id(), t.parties(), t.provisions(), t.phases()))
        .toList();
  }
}
