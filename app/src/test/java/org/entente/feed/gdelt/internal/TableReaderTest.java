package org.entente.feed.gdelt.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.table.Column;
import org.entente.event.table.Table;
import org.entente.testing.Shared;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading into columns agrees with reading each line as a record of strings. */
class TableReaderTest {

  private static final Slot SLOT = Slot.parse("20180101000000");
  private static final byte[] BROKEN = {'\t', '\n', '\r', 0, '"', '-', '9', 'x', (byte) 0xC3, -1};

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void agreesOnMutatedEventLines(long seed) {
    var random = new SplittableRandom(seed);
    compare(Kind.EVENTS, eventFile(random, 400));
  }

  /** So many lines, about a third of them with changed bytes. */
  private static byte[] eventFile(SplittableRandom random, int lines) {
    var file = new ByteArrayOutputStream();
    for (int i = 0; i < lines; i++) {
      byte[] line = (line(random, i) + "\n").getBytes(StandardCharsets.UTF_8);
      file.writeBytes(random.nextInt(3) == 0 ? mutated(line, random) : line);
    }
    return file.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void agreesOnRealLinesWholeAndMutated(Kind kind) throws IOException {
    String name =
        switch (kind) {
          case EVENTS -> "20180101000000.export.CSV";
          case MENTIONS -> "samples/mentions.csv";
          case GKG -> "samples/gkg.csv";
        };
    byte[] bytes = Files.readAllBytes(Shared.path("data/gdelt/" + name));

    compare(kind, bytes);
    compare(kind, mutated(bytes, new SplittableRandom(7)));
  }

  @Test
  void aClearedReaderReadsAsANewOneWould() {
    var reader = new TableReader(Kind.EVENTS);
    for (int round = 0; round < 3; round++) {
      byte[] file = eventFile(new SplittableRandom(round), 500 - 200 * round);
      reader.clear();
      compare(reader, Kind.EVENTS, file);
    }
  }

  @Test
  void linesOfThreeFormatsInOneFileAreEachReadByTheirOwn() {
    var random = new SplittableRandom(5);
    var text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      List<String> columns = new ArrayList<>(List.of(line(random, i).split("\t", -1)));
      if (i % 3 > 0) {
        columns.remove(55);
        columns.remove(47);
        columns.remove(39);
      }
      if (i % 3 > 1) {
        columns.removeLast();
      }
      text.append(String.join("\t", columns)).append('\n');
    }

    Table rows = compare(Kind.EVENTS, text.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(rows.rows()).isEqualTo(300);
  }

  /** A sound line of few values, so that they come again. */
  private static String line(SplittableRandom random, int id) {
    String[] columns = new String[61];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = random.nextInt(3) == 0 ? "" : "v" + random.nextInt(1 << random.nextInt(12));
    }
    columns[0] = Integer.toString(id);
    columns[1] = "2018010" + (1 + random.nextInt(9));
    columns[6] = random.nextBoolean() ? "PERÚ" : "北京市";
    for (int i : new int[] {25, 29, 31, 32, 33}) {
      columns[i] = "1";
    }
    for (int i : new int[] {26, 27, 28}) {
      columns[i] = "0" + (1 + random.nextInt(9));
    }
    columns[30] = "-" + random.nextInt(10) + ".5";
    columns[34] = Double.toString(random.nextDouble(-9, 9));
    for (int i : new int[] {35, 43, 51}) {
      columns[i] = Integer.toString(random.nextInt(6));
      columns[i + 5] = random.nextInt(90) + "." + random.nextInt(100);
      columns[i + 6] = "";
    }
    columns[59] = SLOT.name();
    return String.join("\t", columns);
  }

  /** The bytes with about one in two thousand changed, at least one. */
  private static byte[] mutated(byte[] bytes, SplittableRandom random) {
    byte[] mutated = bytes.clone();
    for (int i = 0; i <= bytes.length / 2000; i++) {
      mutated[random.nextInt(bytes.length)] = BROKEN[random.nextInt(BROKEN.length)];
    }
    return mutated;
  }

  private static Table compare(Kind kind, byte[] file) {
    return compare(new TableReader(kind), kind, file);
  }

  private static Table compare(TableReader reader, Kind kind, byte[] file) {
    reader.read(SLOT, file, file.length);
    List<PlainRecord> records = PlainRecord.list(kind, file);
    List<PlainRecord> good = records.stream().filter(r -> r.fault().isEmpty()).toList();
    List<String> bad =
        IntStream.range(0, records.size())
            .filter(i -> !records.get(i).fault().isEmpty())
            .mapToObj(i -> (i + 1) + ": " + records.get(i).fault())
            .toList();
    Table rows = reader.rows();

    assertThat(faults(reader.quarantined())).isEqualTo(bad);
    assertThat(reader.counts().get(SLOT).read()).isEqualTo(records.size());
    assertThat(rows.rows()).isEqualTo(good.size());
    for (int row = 0; row < good.size(); row++) {
      assertThat(values(rows, row)).isEqualTo(good.get(row).values());
    }
    return rows;
  }

  private static List<String> faults(Table quarantined) {
    return IntStream.range(0, quarantined.rows())
        .mapToObj(
            row ->
                quarantined.numbers("line").value(row)
                    + ": "
                    + quarantined.texts("reason").text(row))
        .toList();
  }

  private static Map<String, @Nullable Object> values(Table rows, int row) {
    var values = new LinkedHashMap<String, @Nullable Object>();
    for (Column column : rows.columns().subList(1, rows.columns().size())) {
      values.put(
          column.name(),
          switch (column) {
            case Column.Texts texts -> texts.text(row);
            case Column.Numbers numbers -> numbers.isNull(row) ? null : (Object) numbers.value(row);
          });
    }
    return values;
  }
}
