package org.entente.usecase.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.event.Kind;
import org.entente.event.Part;
import org.entente.event.Slot;
import org.entente.event.SlotEntry;
import org.entente.event.SlotState;
import org.entente.event.Stream;
import org.entente.feed.gdelt.Fetched;
import org.entente.feed.gdelt.Md5;
import org.entente.feed.gdelt.SlotSource;
import org.entente.testing.SlotFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Files are handed on in order, each asked for as often as it takes but no more than three times.
 */
class FetchingTest {

  private static final LocalDate DAY = LocalDate.of(2024, 9, 25);
  private static final Part PART = Part.day(Kind.EVENTS, Stream.ENGLISH, DAY);
  private static final List<Slot> SLOTS = Slot.of(DAY).subList(0, 6);
  private static final Clock LATER =
      Clock.fixed(Instant.parse("2024-10-01T00:00:00Z"), ZoneOffset.UTC);

  /** How many attempts at the file of a slot come to nothing before one succeeds. */
  private final Map<Slot, Integer> cutOff = new ConcurrentHashMap<>();

  private final Map<Slot, Integer> asked = new ConcurrentHashMap<>();
  private final List<Integer> pauses = new CopyOnWriteArrayList<>();
  private final Map<Slot, String> taken = new LinkedHashMap<>();

  private static byte[] zip(Slot slot) {
    return SlotFiles.zip(slot, Stream.ENGLISH, Kind.EVENTS, "lines of " + slot.name());
  }

  private static Fetched arrived(byte[] zip) {
    return new Fetched.Arrived(zip, Md5.of(zip));
  }

  private Fetched source(Slot slot) {
    int attempt = asked.merge(slot, 1, Integer::sum);
    byte[] zip = zip(slot);
    return arrived(
        attempt <= cutOff.getOrDefault(slot, 0) ? Arrays.copyOf(zip, zip.length - 30) : zip);
  }

  private Fetching.Result fetch(SlotSource source, Map<Slot, byte[]> kept)
      throws InterruptedException {
    return fetch(new Fetching(source, LATER, pauses::add), SLOTS, kept);
  }

  private Fetching.Result fetch(Fetching fetching, List<Slot> slots, Map<Slot, byte[]> kept)
      throws InterruptedException {
    return fetching.fetch(
        PART,
        Kind.EVENTS,
        slots,
        slot -> find(kept, slot),
        (slot, bytes) -> taken.put(slot, new String(bytes, UTF_8)));
  }

  private static byte @Nullable [] find(Map<Slot, byte[]> kept, Slot slot) {
    return kept.get(slot);
  }

  @Test
  void filesAreHandedOnInOrderOfTheirSlots() throws InterruptedException {
    Fetching.Result result = fetch((slot, stream, kind) -> source(slot), Map.of());
    assertThat(taken.keySet()).containsExactlyElementsOf(SLOTS);
    assertThat(taken)
        .allSatisfy((slot, text) -> assertThat(text).isEqualTo("lines of " + slot.name()));
    assertThat(result.arrived().keySet()).containsExactlyElementsOf(SLOTS);
    assertThat(result.arrived().values()).allMatch(arrival -> arrival.attempts() == 1);
    assertThat(result.failed()).isEmpty();
    assertThat(pauses).isEmpty();
  }

  @Test
  void aZipThatCannotBeUnpackedIsAskedForAgainAfterAPause() throws InterruptedException {
    cutOff.put(SLOTS.get(2), 2);
    Fetching.Result result = fetch((slot, stream, kind) -> source(slot), Map.of());
    assertThat(taken.keySet()).containsExactlyElementsOf(SLOTS);
    assertThat(result.arrived().get(SLOTS.get(2)).attempts()).isEqualTo(3);
    assertThat(pauses).containsExactly(2, 3);
  }

  @Test
  void afterThreeAttemptsAFileCountsAsBrokenAndTheOthersGoOn() throws InterruptedException {
    cutOff.put(SLOTS.get(0), 99);
    Fetching.Result result = fetch((slot, stream, kind) -> source(slot), Map.of());
    assertThat(taken.keySet()).containsExactlyElementsOf(SLOTS.subList(1, SLOTS.size()));
    assertThat(asked.get(SLOTS.get(0))).isEqualTo(3);
    assertThat(result.failed()).singleElement().satisfies(this::isBroken);
  }

  private void isBroken(SlotEntry entry) {
    assertThat(entry.slot()).isEqualTo(SLOTS.get(0));
    assertThat(entry.state()).isEqualTo(SlotState.BROKEN);
    assertThat(entry.attempts()).isEqualTo(3);
    assertThat(entry.reason()).isEqualTo("it is no zip, or its end is cut off");
  }

  @Test
  void aFileKeptAsReceivedIsNotAskedForUnlessItIsSpoiled() throws InterruptedException {
    var kept = Map.of(SLOTS.get(1), zip(SLOTS.get(1)), SLOTS.get(4), new byte[] {1, 2, 3});
    Fetching.Result result = fetch((slot, stream, kind) -> source(slot), kept);
    assertThat(asked).doesNotContainKey(SLOTS.get(1)).containsEntry(SLOTS.get(4), 1);
    assertThat(result.arrived().get(SLOTS.get(1)).attempts()).isZero();
    assertThat(result.arrived().get(SLOTS.get(4)).attempts()).isEqualTo(1);
    assertThat(taken.keySet()).containsExactlyElementsOf(SLOTS);
    assertThat(pauses).isEmpty();
  }

  @Test
  void whatIsAbsentIsAskedForOnceAndWhatIsRefusedThreeTimes() throws InterruptedException {
    Fetching.Result result =
        fetch(
            (slot, stream, kind) -> {
              source(slot);
              return slot.equals(SLOTS.get(3)) ? new Fetched.Absent() : new Fetched.Refused("busy");
            },
            Map.of());
    assertThat(taken).isEmpty();
    assertThat(asked.get(SLOTS.get(3))).isEqualTo(1);
    assertThat(asked.get(SLOTS.get(5))).isEqualTo(3);
    assertThat(result.failed()).extracting(SlotEntry::state).contains(SlotState.MISSING);
    assertThat(result.failed()).filteredOn(e -> e.state() == SlotState.REFUSED).hasSize(5);
  }

  @Test
  void onceSeveralInARowAreRefusedEachFurtherOneIsAskedForOnceUntilOneIsNot()
      throws InterruptedException {
    List<Slot> day = Slot.of(DAY);
    var reachable = new AtomicBoolean();
    SlotSource source =
        (slot, stream, kind) -> {
          boolean first = !asked.containsKey(slot);
          Fetched arrived = source(slot);
          return reachable.get() && first ? arrived : new Fetched.Refused("no connection");
        };
    var fetching = new Fetching(source, LATER, pauses::add);

    Fetching.Result hopeless = fetch(fetching, day.subList(0, 40), Map.of());
    assertThat(hopeless.failed()).hasSize(40).allMatch(e -> e.state() == SlotState.REFUSED);
    assertThat(asked.get(day.getFirst())).isEqualTo(3);
    assertThat(day.subList(20, 40)).allSatisfy(slot -> assertThat(asked.get(slot)).isEqualTo(1));

    reachable.set(true);
    assertThat(fetch(fetching, day.subList(40, 50), Map.of()).failed()).isEmpty();
    reachable.set(false);
    fetch(fetching, day.subList(50, 51), Map.of());
    assertThat(asked.get(day.get(50))).isEqualTo(3);
  }
}
