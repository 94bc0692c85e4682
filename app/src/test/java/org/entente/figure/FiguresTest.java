package org.entente.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Every drawing is well-formed, named, and without colours of its own. */
class FiguresTest {

  private static final String HOSTILE = "</text><script>\"&'";
  private static final LocalDate DAY = LocalDate.of(2024, 9, 25);

  static Stream<Figure> figures() {
    var points = List.of(new ScaleFigure.Point(0, "none"), new ScaleFigure.Point(100, HOSTILE));
    var row = new ScaleFigure.Row(HOSTILE, "/a?b=\"c", 40, 20, 60, 30.0, Tone.NEUTRAL, HOSTILE);
    var event = new Drawn(List.of(DAY), Tone.OPPOSE, "/x", HOSTILE);
    var place = new PathFigure.Place(DAY, 40, 20, 60);
    var said = new PathFigure.Said(DAY, 40, Tone.SUPPORT, "/x", HOSTILE);
    return Stream.of(1080.0, 360.0)
        .flatMap(
            width ->
                Stream.of(
                    new ScaleFigure(points, 0, 50, width).draw("s", HOSTILE, "d", List.of(row)),
                    new TimelineFigure(event, DAY, width).draw("t", HOSTILE, "d"),
                    new PathFigure(List.of(place), List.of(said), width)
                        .draw("p", HOSTILE, "d", points),
                    BalanceFigure.draw("b", Map.of(Tone.SUPPORT, 2), width)));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void isWellFormedAndNamed(Figure figure)
      throws ParserConfigurationException, IOException, SAXException {
    var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    var svg =
        builder.parse(new InputSource(new StringReader(figure.markup()))).getDocumentElement();
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(svg.getFirstChild().getTextContent()).isEqualTo(figure.title());
    assertThat(svg.getAttribute("aria-labelledby")).endsWith("-desc");
    assertThat(figure.markup()).doesNotContain("style=", "fill=\"#", "NaN");
  }

  /** Statements of one stance, whose marks are all alike. */
  private record Drawn(List<LocalDate> days, Tone tone, String address, String told)
      implements TimelineFigure.Events {

    @Override
    public int size() {
      return days.size();
    }

    @Override
    public int epochDay(int number) {
      return (int) days.get(number).toEpochDay();
    }

    @Override
    public Tone tone(int number) {
      return tone;
    }

    @Override
    public TimelineFigure.Mark mark(int number) {
      return new TimelineFigure.Mark(address, told);
    }
  }

  @Test
  void aCrowdedLaneIsDrawnAsColumnsThatCountEveryStatement() {
    var events =
        new Drawn(
            IntStream.range(0, 2000).mapToObj(i -> DAY.plusDays(i % 700)).sorted().toList(),
            Tone.SUPPORT,
            "/x",
            "s");
    String markup =
        new TimelineFigure(events, DAY.plusDays(700), 1080).draw("t", "T", "d").markup();
    assertThat(markup.length()).isLessThan(100_000);
    assertThat(
            Pattern.compile("<title>(\\d+) statements from")
                .matcher(markup)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum())
        .isEqualTo(2000);
  }

  @Test
  void everyToneHasItsOwnMark() {
    assertThat(Stream.of(Tone.values()).map(Tone::icon)).doesNotHaveDuplicates();
  }

  @Test
  void theBalanceTellsItsCounts() {
    Figure bar = BalanceFigure.draw("b", Map.of(Tone.SUPPORT, 2, Tone.OPPOSE, 1), 90);
    assertThat(bar.description()).isEqualTo("2 support, 1 oppose");
    assertThat(BalanceFigure.draw("b", Map.of(), 90).description())
        .isEqualTo("nobody heard recently");
  }
}
