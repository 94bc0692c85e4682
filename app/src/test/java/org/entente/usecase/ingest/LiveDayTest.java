package org.entente.usecase.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.SlotState;
import org.entente.event.Stream;
import org.entente.feed.gdelt.Fetched;
import org.entente.feed.gdelt.SlotSource;
import org.entente.store.Store;
import org.entente.testing.EventRows;
import org.entente.testing.SlotFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day that comes slot by slot is the day that comes at once, and each slot costs its hour. */
class LiveDayTest {

  private static final LocalDate DAY = LocalDate.of(2024, 10, 1);
  private static final Slot EVENING = Slot.parse("20241001210000");
  private static final Slot NIGHT = Slot.parse("20241002030000");
  private static final Clock RUNNING =
      Clock.fixed(Instant.parse("2024-10-01T12:00:00Z"), ZoneOffset.UTC);
  private static final Clock LATER =
      Clock.fixed(Instant.parse("2024-10-08T00:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void slotBySlotOverMidnightGivesWhatIsReadAtOnce() throws SQLException, IOException {
    follow("live", slots(), Set.of());

    assertThat(LakeContent.of(folder.resolve("live"))).isEqualTo(atOnce());
    assertThat(files("live").keySet()).contains(event("2024-10-01", 23), event("2024-10-02", 2));
  }

  @Test
  void slotsInAnyOrderGiveWhatIsReadAtOnce() throws SQLException, IOException {
    List<Slot> shuffled = slots();
    Collections.shuffle(shuffled, new Random(7));

    follow("shuffled", shuffled, Set.of());

    assertThat(LakeContent.of(folder.resolve("shuffled"))).isEqualTo(atOnce());
  }

  @Test
  void aLateFileChangesTheHoursThatMayRepeatIt() throws SQLException, IOException {
    Slot late = Slot.parse("20241001220000");
    follow("late", slots(), Set.of(late));
    assertThat(LakeContent.of(folder.resolve("late"))).isNotEqualTo(atOnce());

    try (Store store = Store.open(folder.resolve("late"))) {
      ingest(store, EVENING, NIGHT, LATER, LiveDayTest::file);
    }

    assertThat(LakeContent.of(folder.resolve("late"))).isEqualTo(atOnce());
    assertThat(received("late")).isEmpty();
  }

  @Test
  void aSlotWritesItsOwnHourOnlyAndTheSameSlotAgainNothing() throws IOException {
    Slot slot = Slot.parse("20241002014500");
    follow("hour", slots().subList(0, slots().indexOf(slot)), Set.of());
    Map<String, FileTime> before = files("hour");

    follow("hour", List.of(slot), Set.of());
    Map<String, FileTime> after = files("hour");
    follow("hour", List.of(slot), Set.of());

    assertThat(files("hour")).isEqualTo(after);
    Set<String> written = new HashSet<>(after.keySet());
    written.removeIf(file -> after.get(file).equals(before.get(file)));
    assertThat(written)
        .allMatch(file -> file.contains("day=2024-10-02") && file.endsWith("-01.parquet"))
        .contains(event("2024-10-02", 1));
  }

  @Test
  void aDayStaysAsItWasBegun() throws IOException, SQLException {
    try (Store store = Store.open(folder.resolve("begun"))) {
      ingest(store, Slot.of(DAY).getFirst(), EVENING, LATER, LiveDayTest::file);
      ingest(store, Slot.of(DAY).getFirst(), NIGHT, LATER, LiveDayTest::file);
    }
    try (Store store = Store.open(folder.resolve("over"))) {
      ingest(store, Slot.of(DAY).getFirst(), NIGHT, LATER, LiveDayTest::file);
    }

    assertThat(files("begun").keySet()).contains(event("2024-10-01", 23));
    assertThat(files("over").keySet())
        .contains("events/stream=english/day=2024-10-01/events.parquet");
    assertThat(LakeContent.of(folder.resolve("begun")))
        .isEqualTo(LakeContent.of(folder.resolve("over")));
  }

  private Map<String, String> atOnce() throws SQLException, IOException {
    if (!Files.exists(folder.resolve("whole"))) {
      try (Store store = Store.open(folder.resolve("whole"))) {
        ingest(
            store, Slot.of(DAY).getFirst(), Slot.of(DAY.plusDays(2)).getFirst(), LATER, outside());
      }
    }
    return LakeContent.of(folder.resolve("whole"));
  }

  /** Files of the hours compared, and of no others. */
  private static SlotSource outside() {
    return (slot, stream, kind) ->
        slot.compareTo(EVENING) < 0 || slot.compareTo(NIGHT) >= 0
            ? new Fetched.Absent()
            : file(slot, stream, kind);
  }

  private void follow(String name, List<Slot> slots, Set<Slot> without) {
    try (Store store = Store.open(folder.resolve(name))) {
      for (Slot slot : slots) {
        SlotSource source =
            (asked, stream, kind) ->
                without.contains(asked) ? new Fetched.Absent() : file(asked, stream, kind);
        ingest(store, slot, new Slot(slot.end()), RUNNING, source);
      }
    }
  }

  private static void ingest(Store store, Slot from, Slot to, Clock clock, SlotSource source) {
    var ingest =
        new IngestGdelt(
            store.lake(), store.slotLedger(), FeedHouse.ACTORS, clock, IngestGdelt.Pause.NONE, 2);
    IngestSummary summary =
        ingest.run(
            new IngestRequest(from, to, Set.of(Stream.ENGLISH), Set.of(Kind.EVENTS, Kind.MENTIONS)),
            source,
            IngestProgress.NONE);
    assertThat(summary.count(SlotState.REFUSED)).isZero();
  }

  private static List<Slot> slots() {
    var slots = new ArrayList<Slot>();
    for (Slot slot = EVENING; slot.compareTo(NIGHT) < 0; slot = new Slot(slot.end())) {
      slots.add(slot);
    }
    return slots;
  }

  /** Events of few identities, which come again and again, some with an odd time of addition. */
  private static Fetched file(Slot slot, Stream stream, Kind kind) {
    var random = new Random(slot.start().getEpochSecond());
    var lines = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      lines.append(kind == Kind.EVENTS ? event(slot, i, random) : mention(slot, i));
    }
    return SlotFiles.arrived(slot, stream, kind, lines.toString());
  }

  private static String event(Slot slot, int i, Random random) {
    long id = slot.start().getEpochSecond() / 900 * 100 + i;
    String[] columns = EventRows.fight(slot, id, "CHN", "PHL").strip().split("\t", -1);
    columns[1] = "20241001";
    columns[54] = "RP" + random.nextInt(40);
    if (random.nextInt(6) == 0) {
      columns[59] = new Slot(slot.start().plusSeconds(900L * random.nextInt(-20, 20))).name();
    }
    return String.join("\t", columns) + "\n";
  }

  private static String mention(Slot slot, int i) {
    String name = slot.name();
    return String.join(
            "\t",
            List.of(
                "" + i,
                name,
                name,
                "1",
                "a.example",
                "https://a.example/" + name + i,
                "1",
                "-1",
                "-1",
                "-1",
                "1",
                "50",
                "100",
                "-1.5",
                "",
                ""))
        + "\n";
  }

  private static String event(String day, int hour) {
    return "events/stream=english/day=%s/events-%02d.parquet".formatted(day, hour);
  }

  private Map<String, FileTime> files(String name) throws IOException {
    Path lake = folder.resolve(name).resolve("lake/gdelt");
    var files = new TreeMap<String, FileTime>();
    try (java.util.stream.Stream<Path> walk = Files.walk(lake)) {
      for (Path file : walk.filter(each -> each.toString().endsWith(".parquet")).toList()) {
        files.put(lake.relativize(file).toString(), Files.getLastModifiedTime(file));
      }
    }
    return files;
  }

  private List<Path> received(String name) throws IOException {
    Path received = folder.resolve(name).resolve("lake/gdelt/_received");
    try (java.util.stream.Stream<Path> entries = Files.list(received)) {
      return entries
          .filter(entry -> String.valueOf(entry.getFileName()).startsWith("events"))
          .toList();
    }
  }
}
