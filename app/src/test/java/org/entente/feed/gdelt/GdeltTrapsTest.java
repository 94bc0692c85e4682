package org.entente.feed.gdelt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.feed.gdelt.GdeltLines.bytes;
import static org.entente.feed.gdelt.GdeltLines.line;
import static org.entente.feed.gdelt.GdeltLines.read;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.entente.event.Lines;
import org.entente.event.OpenWindows;
import org.entente.event.Slot;
import org.entente.event.table.Column;
import org.junit.jupiter.api.Test;

/** The known ways in which GDELT's lines break, one test each. */
class GdeltTrapsTest {

  private static final byte[] BAD = {(byte) 0xC3, (byte) 0x28};

  @Test
  void oneBadByteCostsNoLine() {
    GdeltRows rows = read(bytes(line(1, c -> c[6] = "Perú"), "\n", "2", BAD, "\n", line(3), "\n"));

    assertThat(rows.total()).isEqualTo(new Lines(3, 2, 0, 1, 1));
    assertThat(rows.rows().texts("actor1_name").text(0)).isEqualTo("Perú");
  }

  @Test
  void aBadByteInAFieldIsReplacedAndCounted() {
    byte[] sound = line(1, c -> c[6] = "X#Y").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < sound.length; i++) {
      sound[i] = sound[i] == '#' ? (byte) 0xE9 : sound[i];
    }

    GdeltRows rows = read(bytes(sound, "\n", line(2), "\n"));

    assertThat(rows.total()).isEqualTo(new Lines(2, 2, 0, 0, 1));
    assertThat(rows.rows().texts("actor1_name").text(0)).isEqualTo("X\uFFFDY");
  }

  @Test
  void aLeadingQuoteMergesNoRows() {
    GdeltRows rows = read(line(1, c -> c[6] = "\"HANOI"), line(2), line(3, c -> c[6] = "A\"B"));

    assertThat(rows.total()).isEqualTo(new Lines(3, 3, 0, 0, 0));
    assertThat(rows.rows().texts("actor1_name").text(0)).isEqualTo("\"HANOI");
  }

  @Test
  void aLineOfSixtyColumnsIsQuarantinedAloneWithItsReasonAndBytes() {
    String sixty = line(2).substring(line(2).indexOf('\t') + 1);

    GdeltRows rows = read(line(1), sixty, line(3));

    assertThat(rows.total()).isEqualTo(new Lines(3, 2, 0, 1, 0));
    assertThat(rows.quarantined().texts("reason").text(0))
        .isEqualTo("60 columns, expected 61 or 58 or 57");
    assertThat(rows.quarantined().numbers("line").value(0)).isEqualTo(2);
    assertThat(rows.quarantined().texts("bytes").dictionary().bytes(0))
        .isEqualTo(sixty.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void carriageReturnsEndNoLineAndSpoilNoValue() {
    GdeltRows rows =
        read(bytes(line(1), "\r\n", line(2, c -> c[6] = "A\rB"), "\n", line(3), "\r\n"));

    assertThat(rows.total()).isEqualTo(new Lines(3, 3, 0, 0, 0));
    assertThat(rows.rows().texts("source_url").text(2)).isEqualTo("https://example.org/3");
  }

  @Test
  void aZeroByteCostsItsOwnLineOnly() {
    GdeltRows rows = read(bytes(line(1), "\n", line(2, c -> c[6] = "A\0B"), "\n", line(3), "\n"));

    assertThat(rows.total()).isEqualTo(new Lines(3, 2, 0, 1, 0));
    assertThat(rows.quarantined().texts("reason").text(0)).isEqualTo("holds a zero byte");
  }

  @Test
  void aLastLineWithoutLineFeedCounts() {
    assertThat(read(bytes(line(1), "\n", line(2))).total().accepted()).isEqualTo(2);
  }

  @Test
  void anEmptyFileHasNoLines() {
    assertThat(read(new byte[0]).total()).isEqualTo(Lines.NONE);
  }

  @Test
  void aValueThatIsNoNumberIsQuarantinedAndNamed() {
    GdeltRows rows = read(line(1, c -> c[30] = "high"), line(2, c -> c[56] = "91.5"), line(3));

    assertThat(rows.total()).isEqualTo(new Lines(3, 1, 0, 2, 0));
    assertThat(rows.quarantined().texts("reason").text(0))
        .isEqualTo("goldstein is 'high', expected a number");
    assertThat(rows.quarantined().texts("reason").text(1))
        .isEqualTo("action_geo_latitude is '91.5', expected a number within ±90.0");
  }

  @Test
  void unrealDatesAndUnknownCodesAreQuarantined() {
    GdeltRows rows =
        read(line(1, c -> c[1] = "20180231"), line(2, c -> c[28] = "---"), line(3, c -> c[0] = ""));

    assertThat(rows.total().quarantined()).isEqualTo(3);
  }

  @Test
  void aMisdatedRowKeepsItsThreeClocksApart() {
    GdeltRows rows = read(line(1, c -> c[1] = "20080101"));

    assertThat(rows.rows().numbers("event_date").value(0))
        .isEqualTo(LocalDate.of(2008, 1, 1).toEpochDay());
    assertThat(rows.rows().numbers("slot").value(0))
        .isEqualTo(GdeltLines.SLOT.start().toEpochMilli() * 1000);
    assertThat(rows.rows().numbers("days_back").value(0)).isEqualTo(3653);
  }

  @Test
  void countriesAreFipsAndActorsAreCameo() {
    GdeltRows rows =
        read(
            line(1, c -> c[53] = "UP"),
            line(2, c -> c[53] = "RS"),
            line(3, c -> c[53] = "NI"),
            line(4, c -> c[53] = "SU"),
            line(5, c -> c[53] = "CH"),
            line(6, c -> c[53] = "JA"));
    Column.Texts states = rows.rows().texts("action_geo_state");

    assertThat(java.util.stream.IntStream.range(0, 6).mapToObj(states::text))
        .containsExactly("UKR", "RUS", "NGA", "SDN", "CHN", "JPN");
  }

  @Test
  void anUnknownCodeStaysUnknown() {
    GdeltRows rows = read(line(1, c -> c[7] = "XYZ"), line(2, c -> c[53] = "OS"));

    assertThat(rows.rows().texts("actor1").text(0)).isNull();
    assertThat(rows.rows().texts("actor1_country_code").text(0)).isEqualTo("XYZ");
    assertThat(rows.rows().texts("action_geo_state").text(1)).isNull();
  }

  @Test
  void aGroupThatIsAnOrganisationOfStatesIsAnActor() {
    GdeltRows rows = read(line(1, c -> setActor(c, "IGOWSTNAT", "", "NAT")));

    assertThat(rows.rows().texts("actor1").text(0)).isEqualTo("NATO");
  }

  private static void setActor(String[] columns, String code, String country, String group) {
    columns[5] = code;
    columns[7] = country;
    columns[8] = group;
  }

  @Test
  void protestIsQuadClassThreeAndHasItsPloverCategory() {
    GdeltRows rows = read(line(1, GdeltTrapsTest::protest));

    assertThat(rows.rows().numbers("quad_class").value(0)).isEqualTo(3);
    assertThat(rows.rows().texts("plover").text(0)).isEqualTo("PROTEST");
  }

  private static void protest(String[] columns) {
    columns[26] = "141";
    columns[27] = "141";
    columns[28] = "14";
    columns[29] = "3";
  }

  @Test
  void anEventUnderANewIdWithinThreeHoursIsAReemission() {
    GdeltReader reader = GdeltLines.reader(GdeltLines.SLOT.day());
    add(reader, "20180101000000", line(1));
    add(reader, "20180101030000", line(2, c -> again(c, "20180101030000")));
    add(reader, "20180101031500", line(3, c -> again(c, "20180101031500")));

    GdeltRows rows = reader.finish(OpenWindows.NONE);

    assertThat(rows.total()).isEqualTo(new Lines(3, 2, 1, 0, 0));
    Column.Numbers original = rows.rows().numbers("reemission_of");
    assertThat(original.value(1)).isEqualTo(1);
    assertThat(original.isNull(2)).isTrue();
  }

  @Test
  void aReemissionAcrossMidnightIsFoundFromTheDayBefore() {
    GdeltReader evening = GdeltLines.reader(LocalDate.of(2018, 1, 1));
    add(evening, "20180101234500", line(1, c -> c[59] = "20180101234500"));
    GdeltReader morning = GdeltLines.reader(LocalDate.of(2018, 1, 2));
    add(morning, "20180102020000", line(2, c -> again(c, "20180102020000")));

    GdeltRows rows = morning.finish(evening.finish(OpenWindows.NONE).after());

    assertThat(rows.total()).isEqualTo(new Lines(1, 0, 1, 0, 0));
    assertThat(rows.rows().numbers("reemission_of").value(0)).isEqualTo(1);
  }

  private static void again(String[] columns, String added) {
    columns[54] = "RP1";
    columns[59] = added;
  }

  private static void add(GdeltReader reader, String slot, String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    reader.read(Slot.parse(slot), bytes, bytes.length);
  }

  @Test
  void theRowsOfOneArticleKnowTheirArticle() {
    GdeltRows rows =
        read(
            line(1, c -> c[60] = "https://a.example/x"),
            line(2, c -> c[60] = "https://a.example/x"));

    Column.Numbers origin = rows.findPairs().orElseThrow().numbers("origin");
    assertThat(origin.value(0)).isEqualTo(origin.value(1));
  }
}
