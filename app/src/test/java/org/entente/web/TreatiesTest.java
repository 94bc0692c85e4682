package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which alliances held when, on pages and in the interface. */
class TreatiesTest {

  /** Two alliances in the publisher's shape: Britain and Portugal, Germany and Austria-Hungary. */
  private static final String CODED =
      """
      version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,\
      all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,\
      mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version
      1,200,"United Kingdom",9,5,1386,,,,"Type I",1,1,1816,,,,1,1,1,0,1,0,4.1
      1,235,"Portugal",9,5,1386,,,,"Type I",1,1,1816,,,,1,1,1,0,1,0,4.1
      2,255,"Germany",7,10,1879,3,11,1918,"Type I",7,10,1879,3,11,1918,0,0,1,1,0,0,4.1
      2,300,"Austria-Hungary",7,10,1879,3,11,1918,"Type I",7,10,1879,3,11,1918,0,0,1,1,0,0,4.1
      """;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void start() throws IOException {
    Path pulled = Files.createDirectories(folder.resolve("datasets").resolve("cow-alliances"));
    Files.writeString(pulled.resolve("alliance_v4.1_by_member.csv"), CODED);
    served = Served.in(folder);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Document page(String path) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private static JsonNode json(String path) throws JsonProcessingException {
    return MAPPER.readTree(served.get(path).body());
  }

  @Test
  void aDayShowsWhatWasInForceThen() {
    Document page = page("/treaties?date=1960-01-01");
    assertThat(page.select("#list th[scope=row]").eachText())
        .contains("Warsaw Pact", "US-Japan Security Treaty of 1951")
        .doesNotContain("US-Japan Security Treaty");
    assertThat(page.select("#ties-1080 circle title").text()).contains("United States");
  }

  @Test
  void everyYearSince1815LeadsToItself() {
    Document page = page("/treaties?date=1960-01-01&kind=defense");
    assertThat(page.select("#years-1080 a")).hasSizeGreaterThan(200);
    assertThat(page.select("#years-1080 a[aria-label^=1949]").attr("href"))
        .isEqualTo("/treaties?date=1949-01-01&kind=defense");
    assertThat(page.select("#years-1080 .chosen title").text()).startsWith("1960: ");
  }

  @Test
  void aStateShowsItsTreatiesOfAllTimes() {
    Document page = page("/treaties?actor=JPN");
    assertThat(page.select("h1").text()).isEqualTo("Treaties of Japan");
    assertThat(page.select("#list th[scope=row]").eachText())
        .contains("US-Japan Security Treaty of 1951", "US-Japan Security Treaty");
    assertThat(page.select("#network tbody tr:has(a[href=/treaties/us-japan-1960])").text())
        .contains("Japan", "United States", "defense");
  }

  @Test
  void aPulledDatasetReachesBackAndNamesStatesOfThePast() {
    Document page = page("/treaties?date=1914-08-01&source=cow");
    assertThat(page.select("#list th[scope=row]").eachText())
        .containsExactly(
            "Alliance of United Kingdom, Portugal", "Alliance of Germany, Austria-Hungary");
    assertThat(page("/treaties/cow-2").select("#parties tbody").text())
        .contains("Austria-Hungary", "1879-10-07", "1918-11-04");
    assertThat(page("/treaties?date=2020-01-01&source=cow").select("[role=status]").text())
        .contains("ends in 2012");
  }

  @Test
  void aTreatyShowsPartiesPromisesAndCitations() {
    Document page = page("/treaties/north-atlantic-1949");
    assertThat(page.select("#parties-1080 .row")).hasSize(32);
    assertThat(page.select("#parties tbody tr:has(a[href=/treaties?actor=FIN])").text())
        .contains("Finland", "2023-04-04");
    assertThat(page.select("#promises article:has(h3:contains(art. 5))").text())
        .contains("defense", "as deemed necessary", "each party to each other", "UNTS");
  }

  @Test
  void areasOfAPromiseGoByTheNamesOfMaps() {
    assertThat(page("/treaties/us-japan-1960").select(".provision dd li").eachText())
        .contains(
            "anything in East Asia, Western Pacific; if the victim is United States; whoever runs"
                + " it");
    assertThat(page("/treaties/anzus-1951").select(".provision dd li").eachText())
        .contains("territory in metropolitan territory", "territory in Pacific Island");
  }

  @Test
  void aPhaseSaysWhatChanged() {
    assertThat(page("/treaties/anzus-1951").select("#phases").text())
        .contains("suspends", "Suspended:", "United States", "New Zealand");
  }

  @Test
  void aProposalIsToldApartAndLeadsToItsCase() {
    Document page = page("/treaties/asian-nato:core");
    assertThat(page.select(".meta").text()).contains("proposed only");
    assertThat(page.select("a[href=/what-if?with=asian-nato:core]")).hasSize(1);
  }

  @Test
  void aShortNameFindsItsTreaty() {
    assertThat(page("/treaties/nato").select("h1").text()).isEqualTo("North Atlantic Treaty");
  }

  @ParameterizedTest
  @CsvSource({
    "/treaties/north-atlantik, 404, north-atlantic-1949",
    "/treaties?date=1700, 400, from 1815",
    "/treaties?date=2024-13-01, 400, no day of the calendar",
    "/treaties?actor=ATLANTIS, 400, unknown state",
    "/treaties?kind=love, 400, consultation",
    "/treaties?source=atop, 503, entente data pull atop"
  })
  void aQuestionThatCannotBeAnsweredSaysWhatToDo(String path, int status, String told) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Jsoup.parse(answer.body()).select("main").text()).contains(told);
  }

  @Test
  void theInterfaceListsShowsAndConnects() throws JsonProcessingException {
    JsonNode list = json("/api/v1/treaties?actor=PHL&date=2024-06-17");
    assertThat(list.findValuesAsText("id")).contains("us-philippines-1951");
    JsonNode one = json("/api/v1/treaties/us-japan-1960");
    assertThat(one.at("/provisions/2/trigger/scope/0/targets/0").asText()).isEqualTo("territory");
    assertThat(one.at("/provisions/2/citation/locator").asText()).isEqualTo("art. V");
    JsonNode network = json("/api/v1/treaties-network?date=1914-08-01&source=cow");
    assertThat(network.at("/ties/0/one").asText()).isEqualTo("300");
    assertThat(network.at("/states/0/name").asText()).isEqualTo("Austria-Hungary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/treaties",
        "/treaties?actor=JPN",
        "/treaties?date=1914&source=cow",
        "/treaties/north-atlantic-1949",
        "/treaties/asian-nato:nuclear"
      })
  void everyPageCanBeReadWithoutEyesOrMouse(String path) {
    Accessible.check(page(path));
  }
}
