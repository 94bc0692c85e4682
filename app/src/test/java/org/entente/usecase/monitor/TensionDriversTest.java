package org.entente.usecase.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import org.entente.event.EventSeries;
import org.entente.event.GraphRow;
import org.entente.event.Kind;
import org.entente.event.LeadLag;
import org.entente.event.Lines;
import org.entente.event.PairCell;
import org.entente.event.ShareDay;
import org.entente.event.Slot;
import org.entente.event.SlotEntry;
import org.entente.event.SlotState;
import org.entente.event.Stream;
import org.entente.event.TensionWeights;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every declared driver is compared on the days known of both, or the reason is told. */
class TensionDriversTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 160;
  private static final String PAIR = "CHN-PHL";

  @TempDir private Path folder;
  private EventLake lake;
  private final List<PairCell> cells = new ArrayList<>();

  @BeforeEach
  void open() {
    lake = new EventLake(folder);
  }

  @AfterEach
  void close() {
    lake.close();
  }

  /** A lake that holds the given events of one pair. */
  private final class GivenEvents implements EventSeries {

    @Override
    public List<PairCell> pair(
        String one, String other, LocalDate from, LocalDate to, List<SlotEntry> without) {
      return cells.stream()
          .filter(cell -> !cell.day().isBefore(from) && !cell.day().isAfter(to))
          .toList();
    }

    @Override
    public List<GraphRow> graph(Stream stream, LocalDate day, List<Slot> slots) {
      return List.of();
    }

    @Override
    public Map<LocalDate, Long> documents(
        String language, LocalDate from, LocalDate to, List<SlotEntry> without) {
      return Map.of();
    }
  }

  /** Weights of the days, 20 to 60, by CAMEO code; nothing is received on the days of a gap. */
  private int[] events(String code, long seed, IntPredicate gap) {
    var random = new SplittableRandom(seed);
    int[] weights = random.ints(DAYS, 20, 61).toArray();
    var entries = new ArrayList<SlotEntry>();
    var now = Instant.parse("2024-12-01T00:00:00Z");
    for (int t = 0; t < DAYS; t++) {
      LocalDate day = FIRST.plusDays(t);
      if (!gap.test(t)) {
        int events = weights[t];
        cells.add(new PairCell(day, "CHN", "PHL", code, t, events, -events, events, events));
        entries.add(
            new SlotEntry(
                Slot.of(day).getFirst(),
                Stream.ENGLISH,
                Kind.EVENTS,
                SlotState.PRESENT,
                1,
                now,
                now,
                "",
                1,
                "md5",
                new Lines(1000, 1000, 0, 0, 0)));
      }
    }
    lake.store.slotLedger().keep(entries);
    return weights;
  }

  private static List<ShareDay> shares(int[] relevant, IntPredicate gap) {
    var shares = new ArrayList<ShareDay>();
    for (int t = 0; t < relevant.length; t++) {
      LocalDate day = FIRST.plusDays(t);
      shares.add(
          gap.test(t) ? new ShareDay(day, 0, 0, 0) : new ShareDay(day, relevant[t], 1000, 1));
    }
    return shares;
  }

  /** What follows a series three days later. */
  private static int[] later(int[] series) {
    int[] later = new int[series.length];
    for (int t = 0; t < later.length; t++) {
      later[t] = series[Math.max(0, t - 3)];
    }
    return later;
  }

  private Traction.Driver driver(String pair, TensionWeights weights, List<ShareDay> shares) {
    var tension = new ShowTension(new GivenEvents(), lake.store.slotLedger(), EventLake.ACTORS);
    return new TensionDrivers(tension, weights).of(List.of(pair), shares).getFirst();
  }

  private Traction.Driver driver(List<ShareDay> shares) {
    return driver(PAIR, TensionWeights.GOLDSTEIN, shares);
  }

  private static boolean never(int day) {
    return false;
  }

  /** Of every sixteen days the last four. */
  private static boolean often(int day) {
    return day % 16 >= 12;
  }

  @Test
  void aPairThatGoesBeforeIsFoundWithItsDays() {
    int[] events = events("190", 1, TensionDriversTest::never);

    Traction.Driver driver = driver(shares(later(events), TensionDriversTest::never));

    assertThat(driver.association().map(LeadLag::lag)).contains(3);
    assertThat(driver.association().orElseThrow().correlation()).isGreaterThan(0.99);
    assertThat(driver.days()).isEqualTo(DAYS);
    assertThat(driver.note()).isEmpty();
  }

  @Test
  void daysWithoutDataOfEitherAreInNoPair() {
    events("190", 1, TensionDriversTest::often);
    int[] independent = new SplittableRandom(99).ints(DAYS, 20, 61).toArray();

    Traction.Driver driver = driver(shares(independent, TensionDriversTest::often));

    assertThat(driver.days()).isEqualTo(120);
    assertThat(Math.abs(driver.association().orElseThrow().correlation())).isLessThan(0.5);
    assertThat(driver.association().orElseThrow().pairs()).isLessThanOrEqualTo(110);
  }

  @Test
  void seriesOfUnequalLengthAreComparedOverTheDaysOfBoth() {
    int[] events = events("190", 1, t -> t < 40 || t >= 140);

    Traction.Driver driver = driver(shares(later(events), t -> t < 20));

    assertThat(driver.days()).isEqualTo(100);
    assertThat(driver.association().map(LeadLag::lag)).contains(3);
  }

  @Test
  void theWeightsInForceAreUsed() {
    int[] fights = events("190", 1, TensionDriversTest::never);
    int[] accusations = events("112", 2, TensionDriversTest::never);
    var own = new TensionWeights(Map.of("19", 1.0), false);

    assertThat(fights).isNotEqualTo(accusations);
    List<ShareDay> shares = shares(later(fights), TensionDriversTest::never);
    assertThat(driver(PAIR, own, shares).association().orElseThrow().correlation())
        .isGreaterThan(0.99);
    assertThat(driver(shares).association().orElseThrow().correlation()).isLessThan(0.9);
  }

  @Test
  void whatCannotBeComparedIsToldWithItsReason() {
    List<ShareDay> shares = shares(new int[DAYS], TensionDriversTest::never);

    assertThat(driver(shares).association()).isEmpty();
    assertThat(driver(shares).note()).contains("no events were received from 2024-01-01");
    assertThat(driver("CHN-PHI", TensionWeights.GOLDSTEIN, shares).note()).contains("PHI");
  }

  @Test
  void documentsOfTheYearsBeforeTheFeedAreNotAskedForInIt() {
    List<ShareDay> old = List.of(new ShareDay(LocalDate.of(1949, 3, 28), 1, 1, 1));
    var recent = new ArrayList<>(old);
    recent.add(new ShareDay(FIRST, 1, 1, 1));

    assertThat(driver(old).note()).isEqualTo("no events are on file before 2015-02-18");
    assertThat(driver(recent).note()).contains("no events were received from 2015-02-18");
  }

  @Test
  void tooFewDaysAreTold() {
    int[] events = events("190", 1, t -> t >= 50);

    Traction.Driver driver = driver(shares(later(events), TensionDriversTest::never));

    assertThat(driver.association()).isEmpty();
    assertThat(driver.note()).startsWith("both have data on 50 days; it takes 30 changes");
  }
}
