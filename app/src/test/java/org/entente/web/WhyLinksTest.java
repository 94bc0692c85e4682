package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.web.MainPages.MainPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure that is a result leads to its reason, on every page. */
class WhyLinksTest {

  /** Marks of a result: a datum, a figure in running text, a cell of figures in a table. */
  private static final String RESULTS = "main :is(data, .num, td.n)";

  /** Definitions, labels and inputs carry figures, too; they are no results. */
  private static final String GIVEN = ".scale-points, .versions, form, .node, .rounds";

  private static final String CARRIER = "tr, li, p, dd, figcaption";
  private static final int TRIED = 12;

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.in(folder);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  static Stream<MainPage> pages() {
    return MainPages.ALL.stream();
  }

  private static List<Element> results(Document page) {
    return page.select(RESULTS).stream()
        .filter(e -> e.text().chars().anyMatch(Character::isDigit))
        .filter(e -> e.closest(GIVEN) == null)
        .toList();
  }

  private static boolean leadsOn(Element result) {
    Element carrier = result.closest(CARRIER);
    return result.closest("a[href]") != null
        || !result.select("a[href]").isEmpty()
        || (carrier != null && !carrier.select("a[href]").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noFigureStandsWithoutAWayToItsReason(MainPage asked) {
    Document page = Jsoup.parse(served.get(asked.address()).body());
    assertThat(results(page))
        .as(asked.name())
        .filteredOn(result -> !leadsOn(result))
        .extracting(e -> Objects.requireNonNullElse(e.closest(CARRIER), e).text())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyWayToAReasonArrives(MainPage asked) {
    Document page = Jsoup.parse(served.get(asked.address()).body());
    for (Element link : page.select("main a[href^=#]:not([href='#'])")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(asked.name() + " " + link.attr("href"))
          .isNotNull();
    }
    page.select("main a[href^=/why]").stream()
        .map(link -> link.attr("href"))
        .distinct()
        .limit(TRIED)
        .forEach(why -> assertThat(served.get(why).statusCode()).as(why).isEqualTo(200));
  }

  @Test
  void theMainPagesMarkTheirResults() {
    for (String address :
        List.of(
            "/?asOf=2024-10-31", "/initiatives/asian-nato", "/initiatives/asian-nato/actors/JPN")) {
      assertThat(results(Jsoup.parse(served.get(address).body()))).as(address).isNotEmpty();
    }
  }

  @Test
  void countsAreExplainedDownToWhatIsCounted() {
    String heard = served.get("/why?initiative=asian-nato&of=heard:JPN&format=text").body();
    assertThat(heard).contains("statements of Japan: ", "Hudson Institute, 2024-09-25");
    assertThat(served.get("/why?of=statements:kept&format=text").body()).contains("Asian NATO");
    assertThat(served.get("/why?initiative=asian-nato&of=traction&format=text").body())
        .contains("documents that concern the initiative of all documents received");
    assertThat(served.get("/why?of=statements:ever").statusCode()).isEqualTo(404);
  }
}
