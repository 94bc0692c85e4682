package org.entente.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class FeasibilityChartsTest {

  @Test
  void everyPictureIsWellFormedAndTellsWhatItShows() throws Exception {
    Feasibility answer =
        EntenteModel.study(
            Questions.pact(), EntenteModel.Settings.DEFAULT.withRuns(200).withThreads(1));
    List<Function<FeasibilityCharts, String>> pictures =
        List.of(
            FeasibilityCharts::histogram, FeasibilityCharts::positions, FeasibilityCharts::tornado);
    for (Function<FeasibilityCharts, String> picture : pictures) {
      String text = picture.apply(new FeasibilityCharts(answer));
      Element svg =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(text)))
              .getDocumentElement();
      assertThat(svg.getTagName()).isEqualTo("svg");
      assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).startsWith("pact");
      assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).hasSizeGreaterThan(20);
      assertThat(text).doesNotContain("NaN").doesNotContain("<script");
    }
  }
}
