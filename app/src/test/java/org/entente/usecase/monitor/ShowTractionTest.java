package org.entente.usecase.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.core.AsOf;
import org.entente.core.Failure;
import org.entente.event.Bursts;
import org.entente.event.GraphMatch;
import org.entente.event.Kind;
import org.entente.event.Lines;
import org.entente.event.ShareDay;
import org.entente.event.Slot;
import org.entente.event.SlotEntry;
import org.entente.event.SlotState;
import org.entente.event.Stream;
import org.entente.event.TensionWeights;
import org.entente.initiative.internal.InitiativeFiles;
import org.entente.reading.ReadingCounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The share of what was received that concerns an initiative, with its gaps. */
class ShowTractionTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 9, 2);
  private static final AsOf END = AsOf.parse("2024-12-31");
  private static final String READER = "test";

  @TempDir private Path folder;
  private EventLake lake;
  private final List<ReadingCounts.Day> read = new ArrayList<>();

  @BeforeEach
  void open() {
    lake = new EventLake(folder);
  }

  @AfterEach
  void close() {
    lake.close();
  }

  private ReadingCounts counts() {
    return new ReadingCounts() {
      @Override
      public List<Day> byDay(String initiative, AsOf asOf) {
        return read.stream().filter(day -> asOf.includes(day.day())).toList();
      }

      @Override
      public List<String> titles(String initiative, LocalDate from, LocalDate to, int most) {
        return List.of(from + " a title");
      }
    };
  }

  private List<Traction> show(LocalDate from, AsOf asOf, Map<LocalDate, Long> received) {
    var series = new GivenSeries(received);
    return new ShowTraction(
            InitiativeFiles.starter(),
            counts(),
            lake.store.graphMatches(),
            READER,
            series,
            lake.store.slotLedger(),
            new TensionDrivers(
                new ShowTension(series, lake.store.slotLedger(), EventLake.ACTORS),
                TensionWeights.GOLDSTEIN))
        .show("asian-nato", from, asOf, "", Bursts.standard());
  }

  private void graph(LocalDate day, int matching, boolean searched) {
    Slot slot = Slot.of(day).getFirst();
    var now = Instant.parse("2026-01-01T00:00:00Z");
    lake.store
        .slotLedger()
        .keep(
            List.of(
                new SlotEntry(
                    slot,
                    Stream.ENGLISH,
                    Kind.GKG,
                    SlotState.PRESENT,
                    1,
                    now,
                    now,
                    "",
                    1,
                    "md5",
                    new Lines(100, 100, 0, 0, 0))));
    var found = new ArrayList<GraphMatch>();
    for (int i = 0; i < matching; i++) {
      found.add(new GraphMatch("asian-nato", slot, Stream.ENGLISH, "https://e.org/" + i, "eng"));
    }
    if (searched) {
      lake.store.graphMatches().keep(List.of(slot), Stream.ENGLISH, READER, found);
    }
  }

  @Test
  void documentsReadAreCountedByDayAndWeekAndADayWithoutAnyIsAGap() {
    read.add(new ReadingCounts.Day(FIRST, 1, 4));
    read.add(new ReadingCounts.Day(FIRST.plusDays(2), 3, 4));

    Traction traction = show(null, END, Map.of()).getFirst();

    assertThat(traction.basis().source()).isEqualTo("documents read");
    assertThat(traction.basis().note()).endsWith("the share is no sample of the press.");
    assertThat(traction.basis().coverage()).isEqualTo("days with a document");
    assertThat(traction.days()).extracting(ShareDay::share).containsExactly(0.25, 0.0, 0.75);
    assertThat(traction.days()).extracting(ShareDay::isGap).containsExactly(false, true, false);
    assertThat(traction.weeks()).hasSize(1);
    assertThat(traction.weeks().getFirst().share()).isEqualTo(0.5);
    assertThat(traction.explanation().text())
        .contains("days without any document", "documents on file", "no sample of the press");
    assertThat(traction.drivers())
        .isNotEmpty()
        .allSatisfy(driver -> assertThat(driver.note()).contains("no events were received"));
  }

  @Test
  void theKnowledgeGraphIsCountedByTheReadersMatchesWithTheLedgersCoverage() {
    graph(FIRST, 5, true);

    Traction traction = show(null, END, Map.of(FIRST, 100L)).getFirst();

    assertThat(traction.basis().source()).isEqualTo("GDELT knowledge graph");
    assertThat(traction.days()).containsExactly(new ShareDay(FIRST, 5, 100, 1 / 96.0));
  }

  @Test
  void aDayThatWasNotSearchedIsAGapAndNoSilence() {
    graph(FIRST, 5, true);
    graph(FIRST.plusDays(1), 0, false);
    graph(FIRST.plusDays(2), 5, true);

    Traction traction =
        show(null, END, Map.of(FIRST, 100L, FIRST.plusDays(1), 100L, FIRST.plusDays(2), 100L))
            .getFirst();

    assertThat(traction.days()).extracting(ShareDay::isGap).containsExactly(false, true, false);
  }

  @Test
  void whatCameAfterTheDateIsNotCounted() {
    read.add(new ReadingCounts.Day(FIRST, 1, 4));
    read.add(new ReadingCounts.Day(FIRST.plusDays(9), 4, 4));

    assertThat(show(null, new AsOf(FIRST.plusDays(1)), Map.of()).getFirst().days()).hasSize(1);
  }

  @Test
  void aBurstIsFoundAndNamesItsDocumentsAndACollectionGapIsNone() {
    for (int t = 0; t < 60; t++) {
      boolean burst = t >= 40 && t < 47;
      if (t < 20 || t >= 25) {
        read.add(new ReadingCounts.Day(FIRST.plusDays(t), burst ? 30 : 4, 100));
      }
    }

    Traction traction = show(null, END, Map.of()).getFirst();

    assertThat(traction.bursts()).hasSize(1);
    assertThat(traction.bursts().getFirst().burst().from()).isEqualTo(FIRST.plusDays(40));
    assertThat(traction.bursts().getFirst().burst().to()).isEqualTo(FIRST.plusDays(46));
    assertThat(traction.bursts().getFirst().documents()).containsExactly("2024-10-12 a title");
    assertThat(traction.changes())
        .allSatisfy(change -> assertThat(change.day()).isAfter(FIRST.plusDays(25)));
  }

  @Test
  void nothingReceivedIsSaidAndAnUnknownInitiativeIsWrongUsage() {
    assertThatThrownBy(() -> show(null, END, Map.of()))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("nothing was received until 2024-12-31");
  }
}
