package org.entente.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.core.Failure;
import org.entente.event.Kind;
import org.entente.event.PairCell;
import org.entente.event.Part;
import org.entente.event.Stream;
import org.entente.event.table.Column;
import org.entente.event.table.ColumnType;
import org.entente.event.table.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Series of pairs follow the lake's files, whatever was asked before. */
class PairTableTest {

  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

  @TempDir Path folder;
  private Database database;
  private LakeFolder lake;
  private LakeSeries series;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("entente.duckdb"));
    lake = new LakeFolder(folder.resolve("lake"), database);
    series = new LakeSeries(lake.folder(), database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anEmptyLakeHasNoCells() {
    assertThat(cells()).isEmpty();
  }

  @Test
  void aDamagedFileIsToldWithWhatMendsIt() throws IOException {
    lake.keep(part(0), rows(3));
    Path file = lake.folder().resolve(part(0).path());
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 40));
    assertThat(lake.holds(part(0))).isFalse();
    assertThat(lake.findProperties(part(0))).isEmpty();
    assertThatThrownBy(this::cells)
        .isInstanceOf(Failure.class)
        .hasMessageContaining("a file of the lake is damaged")
        .hasMessageContaining("--from 2018-01-01 --to 2018-01-01 makes it again");
  }

  @Test
  void eachDayAppearsOnceHoweverOftenItIsAsked() {
    lake.keep(part(0), rows(3));
    assertThat(cells()).containsExactly(cell(0, 3));
    lake.keep(part(1), rows(2));

    assertThat(cells()).containsExactly(cell(0, 3), cell(1, 2));
    assertThat(cells()).containsExactly(cell(0, 3), cell(1, 2));
  }

  @Test
  void aDayMadeAnewReplacesItsRows() {
    lake.keep(part(0), rows(3));
    lake.keep(part(1), rows(2));
    cells();
    lake.keep(part(0), rows(4));

    assertThat(cells()).containsExactly(cell(0, 4), cell(1, 2));
  }

  @Test
  void aDayThatIsGoneTakesItsRowsWithIt() throws Exception {
    lake.keep(part(0), rows(3));
    lake.keep(part(1), rows(2));
    cells();
    Files.delete(lake.folder().resolve(part(1).path()));

    assertThat(cells()).containsExactly(cell(0, 3));
  }

  @Test
  void theHoursOfADayAreExchangedOneByOne() {
    lake.keep(hour(5), rows(3));
    lake.keep(hour(6), rows(1));
    assertThat(cells()).containsExactly(cell(0, 4));
    lake.keep(hour(6), rows(2));

    assertThat(cells()).containsExactly(cell(0, 5));
  }

  @Test
  void theTableOutlivesTheProcess() {
    lake.keep(part(0), rows(3));
    cells();
    database.close();
    open();
    lake.keep(part(1), rows(1));

    assertThat(cells()).containsExactly(cell(0, 3), cell(1, 1));
  }

  private List<PairCell> cells() {
    return series.pair("CHN", "PHL", FIRST, FIRST.plusDays(5), List.of());
  }

  private static PairCell cell(int day, int events) {
    return new PairCell(
        FIRST.plusDays(day), "CHN", "PHL", "040", 7, events, events * 1.5, events * 2, events * 3);
  }

  private static Part part(int day) {
    return Part.day(Kind.EVENTS, Stream.ENGLISH, FIRST.plusDays(day)).in("pairs");
  }

  private static Part hour(int hour) {
    return Part.hours(Kind.EVENTS, Stream.ENGLISH, FIRST).get(hour).in("pairs");
  }

  private static Table rows(int count) {
    var columns = new ArrayList<Column>();
    columns.add(number("slot", ColumnType.TIMESTAMP, count, 0));
    columns.add(Column.constant("actor1", count, "CHN"));
    columns.add(Column.constant("actor2", count, "PHL"));
    columns.add(Column.constant("event_code", count, "040"));
    columns.add(number("quad_class", ColumnType.INT, count, 1));
    columns.add(number("goldstein", ColumnType.DOUBLE, count, Double.doubleToRawLongBits(1.5)));
    columns.add(number("num_mentions", ColumnType.INT, count, 2));
    columns.add(number("num_articles", ColumnType.INT, count, 3));
    columns.add(number("origin", ColumnType.LONG, count, 7));
    return Table.of(count, columns);
  }

  private static Column number(String name, ColumnType type, int rows, long value) {
    long[] values = new long[rows];
    Arrays.fill(values, value);
    return Column.Numbers.plain(name, type, rows, values);
  }
}
