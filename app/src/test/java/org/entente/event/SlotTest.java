package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A slot is the quarter of an hour in its file's name, UTC, wherever the machine stands. */
class SlotTest {

  private final TimeZone before = TimeZone.getDefault();

  @BeforeEach
  void standInBerlin() {
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
  }

  @AfterEach
  void goBack() {
    TimeZone.setDefault(before);
  }

  @Test
  void noHourIsLostOrDoubledWhenClocksChange() {
    for (LocalDate day : List.of(LocalDate.of(2024, 3, 31), LocalDate.of(2024, 10, 27))) {
      List<Slot> slots = Slot.of(day);

      assertThat(slots).hasSize(Slot.PER_DAY).doesNotHaveDuplicates();
      assertThat(slots).allSatisfy(slot -> assertThat(slot.day()).isEqualTo(day));
      assertThat(slots).extracting(slot -> Slot.parse(slot.name())).isEqualTo(slots);
    }
  }

  @Test
  void theNameIsTheTime() {
    assertThat(Slot.parse("20241027003000").start())
        .isEqualTo(Instant.parse("2024-10-27T00:30:00Z"));
    assertThat(Slot.containing(Instant.parse("2024-10-27T00:59:59Z")).name())
        .isEqualTo("20241027004500");
  }

  @Test
  void whatIsNoQuarterOfAnHourIsNoSlot() {
    assertThatThrownBy(() -> Slot.parse("20241027003100"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Slot.parse("2024102700")).isInstanceOf(IllegalArgumentException.class);
  }
}
