package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.entente.event.FeedState;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.SlotEntry;
import org.entente.event.SlotState;
import org.entente.event.Stream;
import org.entente.store.Store;
import org.entente.usecase.ingest.FeedWatch;
import org.entente.usecase.ingest.Followed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What came and what did not, and why a number is what it is. */
class SourcePagesTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final String SPAN = "from=2026-11-01&to=2026-11-20";
  private static final String NAME = "gdelt events english";

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    try (Store store = Store.open(folder)) {
      store.slotLedger().keep(List.of(entry(0, SlotState.MISSING), entry(1, SlotState.REFUSED)));
      store
          .feedLedger()
          .keep(new FeedState("yonhap", "broken", "<b>no</b> feed", NOON, null, 0, null, null));
      store
          .feedLedger()
          .keep(new FeedState("x".repeat(90), "refused", "no", NOON, null, 0, "", ""));
    }
    served = Served.in(folder);
  }

  private static SlotEntry entry(int quarters, SlotState state) {
    Slot slot = Slot.containing(NOON.plusSeconds(900L * quarters));
    return SlotEntry.first(slot, Stream.ENGLISH, Kind.EVENTS, state, NOON, "x");
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

  @Test
  void theLedgerIsDrawnAndTabledWithItsAlarms() {
    Document page = page("/sources?" + SPAN);
    assertThat(page.select("#ribbon-1080 .day title").text())
        .isEqualTo("2026-11-20: 1 missing, 1 refused");
    assertThat(page.select("#slots tbody tr").first().text())
        .startsWith(NAME)
        .contains("never 0 1 0 1 0");
    assertThat(page.select(".panel").text()).contains("nothing has ever come", "broken:");
    assertThat(page.select("#slots .table-alternative").first().text()).contains("20 Nov 2026");
    assertThat(page.select("#slots .table-alternative").last().text())
        .contains("2 files are not here", "refused");
  }

  @Test
  void followingIsSaidAsItStandsNow() {
    assertThat(page("/sources").select("#following").text())
        .contains("Feeds are not followed: this server was started offline.");

    var followed = Followed.of(Set.of(Stream.ENGLISH), Set.of(Kind.EVENTS, Kind.MENTIONS));
    try (FeedWatch watch = served.workspace().monitoring().watch(followed, null)) {
      assertThat(watch.status().lastRun()).isNull();
      Document page = page("/sources");
      assertThat(page.select("#following").text())
          .contains("being asked for the first time", "never", "Not followed: gdelt events trans");
      assertThat(page.select("#slots tbody th").first().text()).isEqualTo(NAME);
    }
  }

  @Test
  void feedsAndDatasetsAreListed() {
    Document page = page("/sources");
    assertThat(page.select("#feeds tbody").text()).contains("broken: <b>no</b> feed");
    assertThat(page.select("#datasets tbody tr")).isNotEmpty();
    assertThat(page.select("#feeds form[action=/feeds] input[name=formToken]")).hasSize(1);
  }

  @Test
  void aFeedThatWasAskedFromAnotherListIsShownAndNamesAreCutOff() {
    assertThat(page("/sources").select("#feeds tbody th").eachText())
        .anyMatch(name -> name.equals("x".repeat(79) + "…"));
    assertThat(page("/").select("#sources .ill b").eachText())
        .anyMatch(name -> name.equals("x".repeat(59) + "…"));
  }

  @Test
  void aReasonOfNothingIsAskedBack() {
    HttpResponse<String> answer = served.get("/why");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(answer.body()).select("h1").text())
        .isEqualTo("No figure was named whose reason to show");
  }

  @Test
  void programsGetTheSameFigures() throws JsonProcessingException {
    var json = new ObjectMapper().readTree(served.get("/api/v1/sources?" + SPAN).body());
    assertThat(json.at("/slots/0/name").asText()).isEqualTo(NAME);
    assertThat(json.at("/slots/0/states/MISSING").asInt()).isEqualTo(1);
    assertThat(json.at("/days/0/states/REFUSED").asInt()).isEqualTo(1);
  }

  @Test
  void aFigureOfASourceIsExplainedDayByDay() {
    String link = page("/sources?" + SPAN).select("#slots a.why").attr("href");
    Document why = page(link);
    assertThat(why.select("details.node").text())
        .contains("files present of " + NAME, "0 of 96", "missing", "refused");
    assertThat(served.get(link + "&format=text").body()).startsWith("files present of " + NAME);
    assertThat(served.get(link.replace("/why", "/api/v1/why")).body()).contains("\"parts\"");
  }

  @Test
  void whyTellsChangesAndOriginsToo() {
    Document origins = page("/why?initiative=asian-nato&of=origins");
    assertThat(origins.select(".lead").text()).matches("\\d+");
    assertThat(origins.select("a[href^=/documents/]")).isNotEmpty();
    assertThat(page("/why?initiative=asian-nato&of=change%3AJPN").text())
        .contains("position before");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sources?from=2024-02-30",
        "/sources?from=2024-05-01&to=2024-04-01",
        "/sources?from=1900-01-01",
        "/why?of=files:x&from=soon",
        "/api/v1/sources?to=never"
      })
  void impossibleSpansAreRefused(String path) {
    assertThat(served.get(path).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/why?of=precision:none", "/why?of=files:none&from=2026-01-01&to=2026-01-02"})
  void unknownFiguresAreSaid(String path) {
    assertThat(served.get(path).statusCode()).isEqualTo(404);
  }
}
