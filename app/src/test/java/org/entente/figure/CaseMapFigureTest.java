package org.entente.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.figure.CaseMapFigure.Side;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** How a case is laid out on the map. */
class CaseMapFigureTest {

  private static org.jsoup.nodes.Document draw(List<Side> sides, String place, double width) {
    String markup =
        new CaseMapFigure("/land.svg", sides, place, width).draw("m", "t", "d", "p").markup();
    return Jsoup.parse(markup, Parser.xmlParser());
  }

  private static double x(org.jsoup.nodes.Document map, String role) {
    return Double.parseDouble(map.selectFirst("circle." + role).attr("cx"));
  }

  private static List<Side> pacific() {
    return List.of(
        new Side("CHN", "China", CaseRole.ATTACKER, false),
        new Side("JPN", "Japan", CaseRole.VICTIM, false),
        new Side("USA", "United States", CaseRole.TRIGGERED, false));
  }

  @Test
  void aCaseInThePacificIsDrawnAcrossTheDateLine() {
    var map = draw(pacific(), "senkaku", 1080);
    assertThat(x(map, "role-triggered")).isGreaterThan(x(map, "role-victim"));
  }

  @Test
  void everySpotLiesInsideTheDrawing() {
    for (double width : new double[] {1080, 360}) {
      var map = draw(pacific(), "senkaku", width);
      assertThat(map.select("circle").eachAttr("cx"))
          .allSatisfy(x -> assertThat(Double.parseDouble(x)).isBetween(0.0, width));
    }
  }

  @Test
  void thePlaceOfAnUnknownNameLeavesOutTheLines() {
    assertThat(draw(pacific(), "atlantis", 1080).select("path.arc")).isEmpty();
  }

  @Test
  void theProjectionKeepsEquatorAndMeridians() {
    assertThat(Geography.spot(0, 0).x()).isEqualTo(500, within(1e-9));
    assertThat(Geography.spot(0, 0).y()).isEqualTo(285, within(1e-9));
    double quarter = 285 - Geography.spot(0, 90).y();
    assertThat(quarter * 2 * Math.PI / 1000).isEqualTo(1.7905, within(1e-3));
  }
}
