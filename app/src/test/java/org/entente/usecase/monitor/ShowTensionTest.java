package org.entente.usecase.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.core.AsOf;
import org.entente.core.Failure;
import org.entente.core.Seed;
import org.entente.event.PairCell;
import org.entente.event.Slot;
import org.entente.event.Tension;
import org.entente.event.TensionDay;
import org.entente.event.TensionWeights;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tension of a pair, from the lake and the ledger, as it was known on a date. */
class ShowTensionTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 10, 1);
  private static final String LONG_AFTER = "2026-01-01T00:00:00Z";

  @TempDir private Path folder;
  private EventLake lake;

  @BeforeEach
  void open() {
    lake = new EventLake(folder);
  }

  @AfterEach
  void close() {
    lake.close();
  }

  private Tension tension(String pair, String asOf, TensionWeights weights) {
    var show = new ShowTension(lake.store.eventSeries(), lake.store.slotLedger(), EventLake.ACTORS);
    return show.show(
        new ShowTension.Question(pair, FIRST, AsOf.parse(asOf), 7, weights, Seed.DEFAULT));
  }

  private Tension tension(String asOf) {
    return tension("CHN-PHL", asOf, TensionWeights.GOLDSTEIN);
  }

  @Test
  void theRawValueIsConflictWeightPerThousandReceivedAndEachDayHasItsCoverage() {
    lake.day(FIRST, 2, LONG_AFTER).day(FIRST.plusDays(2), 0, LONG_AFTER);

    List<TensionDay> days = tension("2024-10-03").days();

    assertThat(days).extracting(TensionDay::raw).containsExactly(2000.0, 0.0, 0.0);
    assertThat(days).extracting(TensionDay::isGap).containsExactly(false, true, false);
    assertThat(days).extracting(TensionDay::coverage).containsExactly(1 / 96.0, 0.0, 1 / 96.0);
    assertThat(days.getFirst().byQuad()).containsExactly(0L, 0L, 0L, 2L);
  }

  @Test
  void thePairMayBeWrittenEitherWayRound() {
    lake.day(FIRST, 3, LONG_AFTER);

    assertThat(tension("PHL-CHN", "2024-10-01", TensionWeights.GOLDSTEIN).level())
        .isEqualTo(tension("2024-10-01").level());
  }

  @Test
  void whatWasPublishedLaterIsNotUsed() {
    lake.day(FIRST, 1, LONG_AFTER);
    double before = tension("2024-10-01").level();
    lake.day(FIRST.plusDays(1), 9, LONG_AFTER);

    assertThat(tension("2024-10-01").level()).isEqualTo(before);
    assertThat(tension("2024-10-02").level()).isGreaterThan(before);
  }

  @Test
  void aFileThatWasAskedForInVainAndCameLaterWasNotKnownThen() {
    Slot noon = Slot.of(FIRST).get(48);
    Slot evening = Slot.of(FIRST).get(80);
    lake.slot(noon, 0, "2024-10-01T12:20:00Z").absent(evening, "2024-10-01T20:20:00Z");
    lake.slot(evening, 8, "2024-10-02T07:00:00Z");

    TensionDay then = tension("2024-10-01").days().getFirst();
    TensionDay later = tension("2024-10-02").days().getFirst();

    assertThat(then.raw()).isZero();
    assertThat(then.received()).isEqualTo(8);
    assertThat(then.coverage()).isEqualTo(1 / 96.0);
    assertThat(later.events()).isEqualTo(8);
    assertThat(later.coverage()).isEqualTo(2 / 96.0);
  }

  @Test
  void weightsByCodeReplaceGoldstein() {
    lake.day(FIRST, 2, LONG_AFTER);

    assertThat(
            tension("CHN-PHL", "2024-10-01", new TensionWeights(Map.of("19", 1.0), true)).level())
        .isCloseTo(200, within(1e-9));
    assertThat(
            tension(
                    "CHN-PHL",
                    "2024-10-01",
                    new TensionWeights(Map.of("19", 1.0, "190", 3.0), true))
                .level())
        .isCloseTo(600, within(1e-9));
    assertThat(tension("CHN-PHL", "2024-10-01", new TensionWeights(Map.of(), false)).level())
        .isZero();
  }

  @Test
  void theLakeGivesAPairsCellsInBothDirectionsByDayCodeAndArticle() {
    lake.day(FIRST, 2, LONG_AFTER);

    List<PairCell> cells =
        lake.store.eventSeries().pair("PHL", "CHN", FIRST, FIRST.plusDays(1), List.of());

    assertThat(cells).hasSize(2);
    assertThat(cells.getFirst().source()).isEqualTo("CHN");
    assertThat(cells.getFirst().goldstein()).isEqualTo(-10);
    assertThat(cells).extracting(PairCell::origin).doesNotHaveDuplicates();
    assertThat(lake.store.eventSeries().pair("RUS", "UKR", FIRST, FIRST, List.of())).isEmpty();
  }

  @Test
  void noDataAndWrongPairsAreToldApart() {
    assertThatThrownBy(() -> tension("2024-10-02"))
        .isInstanceOfSatisfying(
            Failure.class, e -> assertThat(e.kind()).isEqualTo(Failure.Kind.UNABLE))
        .hasMessageContaining("entente ingest gdelt --kinds events --from 2024-10-01");
    assertThatThrownBy(() -> tension("CHN", "2024-10-02", TensionWeights.GOLDSTEIN))
        .hasMessageContaining("is no pair");
    assertThatThrownBy(() -> tension("CHN-PHI", "2024-10-02", TensionWeights.GOLDSTEIN))
        .hasMessageContaining("PHI");
    assertThatThrownBy(() -> tension("CHN-PHL", "2024-09-02", TensionWeights.GOLDSTEIN))
        .hasMessage("--from 2024-10-01 lies after the last day, 2024-09-02");
  }
}
