package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.entente.bargaining.EntenteModel;
import org.entente.core.AsOf;
import org.entente.core.Seed;
import org.entente.usecase.feasibility.Overrides;
import org.entente.usecase.view.FeasibilityView;
import org.entente.usecase.view.Json;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbench: what a visitor's changes make of an initiative's chances. */
class FeasibilityTest {

  private static final String PAGE = "/initiatives/asian-nato/feasibility";
  private static final String API = "/api/v1" + PAGE;
  private static final String FEW = "runs=200&seed=7";
  private static final String INDIA = FEW + "&IND.position=60%C2%B110";
  private static final ObjectMapper MAPPER = new ObjectMapper();

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

  /** The page once its runs are done: the interface waits for them. */
  private static Document page(String query) {
    served.get(API + "?" + query);
    HttpResponse<String> answer = served.get(PAGE + "?" + query);
    assertThat(answer.statusCode()).as(query).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  @Test
  void theAnswerNamesItsRunsItsSeedAndItsRule() {
    Document page = page(FEW);
    assertThat(page.select(".meta").text())
        .contains("200 runs in", "seed 7", "at least 3 candidates must accept")
        .contains("If nothing is agreed it stays at 25");
    assertThat(page.select("#outcome-1080 .bin")).hasSize(20);
    assertThat(page.select("#why").text()).contains("probability that it forms");
  }

  @Test
  void changesAreHeldAgainstTheAnswerWithoutThem() {
    Document page = page(INDIA);
    assertThat(page.select(".page-head").text()).contains("Set: IND.position=60±10");
    assertThat(page.select("#outcome thead").text()).contains("Without the changes");
    assertThat(page.select("#outcome-1080 .before-line")).hasSize(1);
    assertThat(page.select("#IND-position").attr("value")).isEqualTo("60±10");
    assertThat(page.select("#party-IND").text()).contains("50–70");
  }

  @Test
  void theInterfaceGivesWhatTheCommandLinePrints() {
    var answer =
        served
            .workspace()
            .runFeasibility()
            .ask(
                "asian-nato",
                new AsOf(served.workspace().today()),
                new Overrides(Map.of("IND.position", "60±10")),
                EntenteModel.Settings.DEFAULT.withRuns(200).withSeed(new Seed(7)));
    assertThat(served.get(API + "?" + INDIA).body())
        .isEqualTo(Json.pretty(FeasibilityView.of(answer)));
  }

  @Test
  void emptyFieldsLeaveTheAddress() {
    HttpResponse<String> answer = served.get(PAGE + "?" + INDIA + "&JPN.position=&rule=");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(
            to -> assertThat(to).endsWith(PAGE + "?IND.position=60%C2%B110&" + FEW));
  }

  @ParameterizedTest
  @CsvSource({
    "IND.position=far, is no range",
    "IDN2.position=40, did you mean IDN",
    "IND.position=140, from 0 to 100",
    "rule=magic, unanimity",
    "accession=200, expected a point between"
  })
  void aChangeThatCannotBeMadeIsSaidAboveTheAnswerWithoutIt(String change, String told) {
    served.get(API + "?" + FEW);
    HttpResponse<String> answer = served.get(PAGE + "?" + FEW + "&" + change);
    assertThat(answer.statusCode()).isEqualTo(400);
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("[role=alert]").text()).contains(told);
    assertThat(page.select("#outcome-1080")).hasSize(1);
    assertThat(page.select("#workbench").hasAttr("open")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"runs=1000000", "runs=1", "runs=many", "seed=-1"})
  void runsAreCapped(String query) {
    assertThat(served.get(PAGE + "?" + query).statusCode()).isEqualTo(400);
  }

  @Test
  void aStudyIsExported() throws JsonProcessingException {
    HttpResponse<String> csv = served.get(API + ".csv?" + INDIA);
    assertThat(csv.body())
        .startsWith("party,name,role,")
        .containsPattern("(?m)^IND,India,candidate,50\\.0,.*,70\\.0,");
    assertThat(served.get(API + "/tornado.svg?" + INDIA).headers().firstValue("Content-Type"))
        .hasValue("image/svg+xml");
    assertThat(served.get(API + "/pie.svg?" + INDIA).statusCode()).isEqualTo(404);
    JsonNode view = MAPPER.readTree(served.get(API + "?" + INDIA).body());
    assertThat(view.at("/changes/0").asText()).isEqualTo("IND.position=60±10");
  }

  @Test
  void thePageCanBeReadWithoutEyesOrMouse() {
    Accessible.check(page(INDIA));
  }
}
