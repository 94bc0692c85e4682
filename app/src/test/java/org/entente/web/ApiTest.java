package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.entente.core.AsOf;
import org.entente.usecase.view.Json;
import org.entente.usecase.view.PictureView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The interface for programs gives the same figures as the command line. */
class ApiTest {

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

  private static JsonNode json(HttpResponse<String> answer) throws JsonProcessingException {
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    return MAPPER.readTree(answer.body());
  }

  @Test
  void aPictureIsTheOneThatTheCommandLinePrints() {
    var picture =
        served.workspace().showPicture().show("asian-nato", AsOf.parse("2024-10-31"), null);
    String address = "/api/v1/initiatives/asian-nato?asOf=2024-10-31";
    assertThat(served.get(address + "&statements=100000").body())
        .isEqualTo(Json.pretty(PictureView.of(picture)));
    assertThat(served.get(address + "&statements=1").body())
        .isEqualTo(Json.pretty(PictureView.of(picture, 1)));
  }

  @Test
  void theListHoldsEveryInitiativeAtAGlance() throws JsonProcessingException {
    JsonNode list = json(served.get("/api/v1/initiatives"));
    assertThat(list).hasSize(served.workspace().initiatives().list().size());
    assertThat(list.get(0).fieldNames())
        .toIterable()
        .contains("initiative", "balance", "statements", "lastHeard", "news");
  }

  @Test
  void aChronicleHoldsTheNewestStatementsAndLeadsFurtherBack() throws JsonProcessingException {
    String address = "/api/v1/initiatives/asian-nato/chronicle";
    JsonNode all = json(served.get(address));
    int total = all.get("total").asInt();
    assertThat(all.get("statements")).hasSize(total);
    JsonNode newest = json(served.get(address + "?statements=3"));
    assertThat(newest.get("total").asInt()).isEqualTo(total);
    assertThat(newest.get("statements")).hasSize(3);
    assertThat(newest.at("/statements/2")).isEqualTo(all.at("/statements/" + (total - 1)));
    String day = newest.at("/statements/0/day").asText();
    JsonNode earlier = json(served.get(address + "?statements=2&until=" + day));
    assertThat(earlier.get("total").asInt()).isBetween(1, total);
    assertThat(earlier.at("/statements/1/day").asText()).isEqualTo(day);
    assertThat(served.get(address + "?until=soon").statusCode()).isEqualTo(400);
  }

  @Test
  void aDocumentComesWithItsReading() throws JsonProcessingException {
    JsonNode document = json(served.get("/api/v1/documents/an-2024-09-12-ishiba"));
    assertThat(document.at("/statements/0/stance").asText()).isEqualTo("support");
    assertThat(document.at("/statements/0/evidence/text").asText())
        .isEqualTo(document.get("text").asText());
  }

  @Test
  void aSearchAnswersInJson() throws JsonProcessingException {
    assertThat(json(served.get("/api/v1/search?q=Jaishankar")).get("total").asInt()).isPositive();
  }

  @Test
  void faultsAreToldInJson() throws JsonProcessingException {
    HttpResponse<String> unknown = served.get("/api/v1/initiatives/asian-nat");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(json(unknown).at("/ways/0/label").asText()).isEqualTo("Asian NATO");
    assertThat(served.get("/api/v1/search").statusCode()).isEqualTo(400);
    assertThat(json(served.get("/api/v1/nothing")).get("status").asInt()).isEqualTo(404);
  }
}
