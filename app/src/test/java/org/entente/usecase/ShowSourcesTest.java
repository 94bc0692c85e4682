package org.entente.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entente.event.Kind;
import org.entente.event.Lines;
import org.entente.event.Slot;
import org.entente.event.SlotEntry;
import org.entente.event.SlotState;
import org.entente.event.Stream;
import org.entente.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source that is never empty raises an alarm when it is, and when it stands still. */
class ShowSourcesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 10, 1);
  private static final Lines HUNDRED = new Lines(100, 100, 0, 0, 0);

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void keep(int slot, SlotState state, Lines lines, String asked) {
    Instant now = Instant.parse(asked);
    store
        .slotLedger()
        .keep(
            List.of(
                new SlotEntry(
                    Slot.of(DAY).get(slot),
                    Stream.ENGLISH,
                    Kind.EVENTS,
                    state,
                    1,
                    now,
                    now,
                    state == SlotState.PRESENT ? "" : "why",
                    1,
                    state == SlotState.PRESENT ? "md5" : null,
                    lines)));
  }

  private ShowSources.Source shown() {
    List<ShowSources.Source> sources =
        new ShowSources(store.slotLedger(), store.feedLedger()).show(DAY, DAY);
    assertThat(sources).hasSize(1);
    return sources.getFirst();
  }

  @Test
  void aHealthySourceHasTwoClocksAndNoAlarm() {
    keep(48, SlotState.PRESENT, HUNDRED, "2024-10-01T12:20:00Z");

    assertThat(shown().name()).isEqualTo("gdelt events english");
    assertThat(shown().lastRun()).isEqualTo(Instant.parse("2024-10-01T12:20:00Z"));
    assertThat(shown().lastContent()).isEqualTo(Instant.parse("2024-10-01T12:00:00Z"));
    assertThat(shown().alarms()).isEmpty();
  }

  @Test
  void filesThatAreNotHereAreNamedWithTheirAttemptsAndReasons() {
    keep(3, SlotState.REFUSED, Lines.NONE, "2024-10-01T12:20:00Z");
    keep(5, SlotState.MISSING, Lines.NONE, "2024-10-01T12:30:00Z");
    keep(7, SlotState.PRESENT, HUNDRED, "2024-10-01T12:40:00Z");
    var sources = new ShowSources(store.slotLedger(), store.feedLedger());
    Instant asked = Instant.parse("2024-10-01T12:30:00Z");
    assertThat(sources.absent(DAY, DAY, 1))
        .containsExactly(
            new ShowSources.Absent(
                "gdelt events english",
                Slot.of(DAY).get(5).start(),
                SlotState.MISSING,
                1,
                asked,
                asked,
                "why"));
    assertThat(sources.absent(DAY, DAY, 9))
        .extracting(ShowSources.Absent::state)
        .containsExactly(SlotState.MISSING, SlotState.REFUSED);
    assertThat(sources.absent(DAY.plusDays(1), DAY.plusDays(1), 9)).isEmpty();
  }

  @Test
  void filesThatComeButAreEmptyAreNoPeace() {
    keep(48, SlotState.PRESENT, Lines.NONE, "2024-10-01T12:20:00Z");

    assertThat(shown().alarms())
        .containsExactly("files come but are empty, which this source never is");
  }

  @Test
  void theJobRunsButTheContentStandsStill() {
    keep(40, SlotState.PRESENT, HUNDRED, "2024-10-01T10:20:00Z");
    keep(49, SlotState.LATE, Lines.NONE, "2024-10-01T12:40:00Z");

    assertThat(shown().alarms()).containsExactly("asked, but nothing new for more than two hours");
  }

  @Test
  void refusalsAreNoAbsence() {
    keep(48, SlotState.REFUSED, Lines.NONE, "2024-10-01T12:20:00Z");

    assertThat(shown().alarms())
        .containsExactly("nothing has ever come", "more files refused than present");
  }

  @Test
  void manyLinesSetAsideAreAnAlarm() {
    keep(48, SlotState.PRESENT, new Lines(100, 90, 0, 10, 0), "2024-10-01T12:20:00Z");

    assertThat(shown().alarms()).containsExactly("more than one line in twenty is set aside");
  }
}
