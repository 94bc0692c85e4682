package org.entente.usecase.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.core.Issues;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.SlotState;
import org.entente.event.Stream;
import org.entente.feed.gdelt.Md5;
import org.entente.feed.replay.FaultPlan;
import org.entente.feed.replay.ReplayFiles;
import org.entente.feed.replay.ReplayServer;
import org.entente.feed.rss.FeedSource;
import org.entente.reading.model.ModelKind;
import org.entente.testing.FakeModel;
import org.entente.testing.SlotFiles;
import org.junit.jupiter.api.Test;

/** One round: GDELT's newest files, the feeds of articles, and the articles both announced. */
class FeedCycleTest extends FedHouse {

  private static final Slot SLOT = Slot.parse("20241001120000");
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2024-10-01T12:20:00Z"), ZoneOffset.UTC);

  private final List<FeedNews> heard = new ArrayList<>();

  FeedCycleTest() {
    super(NOW);
  }

  private FeedCycle cycle(String base) {
    return cycle(base, house.articles());
  }

  private FeedCycle cycle(String base, ReadArticles articles) {
    var feed =
        new FeedSource(
            "wire", "Wire", server.address("/wire.xml"), "news", "world", "B", true, "high", null);
    return new FeedCycle(
        new GdeltFeeds(house.gdelt(), house.store.slotLedger(), NOW),
        house.graph(),
        () -> house.feeds().once(List.of(feed), new Issues()),
        articles,
        NOW,
        Followed.of(EnumSet.allOf(Stream.class), EnumSet.allOf(Kind.class)),
        base);
  }

  private ReplayFiles files() {
    String row = SLOT.name() + "-1\t" + SLOT.name() + "\t1\te.org\t" + server.address("/graph");
    String graph = row + "\t".repeat(22) + "<PAGE_TITLE>An Asian NATO</PAGE_TITLE>\n";
    return name -> {
      if (name.startsWith("lastupdate")) {
        return list(name.contains("translation") ? Stream.TRANSLATED : Stream.ENGLISH, graph);
      }
      for (Stream stream : Stream.values()) {
        for (Kind kind : Kind.values()) {
          if (name.equals(SLOT.fileName(stream, kind))) {
            return file(stream, kind, graph);
          }
        }
      }
      throw new NoSuchFileException(name);
    };
  }

  private static byte[] file(Stream stream, Kind kind, String graph) {
    boolean filled = kind == Kind.GKG && stream == Stream.ENGLISH;
    return SlotFiles.zip(SLOT, stream, kind, filled ? graph : "");
  }

  private static byte[] list(Stream stream, String graph) {
    var list = new StringBuilder();
    for (Kind kind : Kind.values()) {
      byte[] zip = file(stream, kind, graph);
      list.append(zip.length).append(' ').append(Md5.of(zip));
      list.append(" http://data.gdeltproject.org/gdeltv2/").append(SLOT.fileName(stream, kind));
      list.append('\n');
    }
    return list.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void servePages() {
    String text = "India rejects an Asian NATO, Subrahmanyam Jaishankar said.";
    server.page("/graph", "India", text).page("/item", "Japan", "Japan wants an Asian NATO.");
    String item =
        "<item><title>Asian NATO</title><link>" + server.address("/item") + "</link></item>";
    server.answers(
        "/wire.xml",
        200,
        "application/rss+xml",
        "<rss version=\"2.0\"><channel><title>t</title>" + item + "</channel></rss>");
  }

  @Test
  void aRoundBringsFilesItemsAndArticlesAndTellsOfEachStep() {
    servePages();
    try (var server = ReplayServer.start(files(), FaultPlan.NONE, 0)) {
      cycle(server.base()).run(heard::add);
    }

    assertThat(heard)
        .extracting(FeedNews::step, FeedNews::reached, FeedNews::fresh)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("gdelt", true, 6),
            org.assertj.core.groups.Tuple.tuple("feeds", true, 1),
            org.assertj.core.groups.Tuple.tuple("articles", true, 2));
    assertThat(heard.getLast().initiatives()).containsExactly("asian-nato");
    assertThat(heard.getFirst().told())
        .isEqualTo("6 files with 1 new rows; 1 of 1 articles concern an initiative");
  }

  @Test
  void aModelThatFailsIsToldAndTheArticlesAreReadByRules() throws IOException {
    servePages();
    try (var server = ReplayServer.start(files(), FaultPlan.NONE, 0);
        var model = FakeModel.start().status(404)) {
      var reader = house.withModel(model.settings(ModelKind.OPENAI, 9));
      cycle(server.base(), house.articles(FeedHouse.guard(), reader)).run(heard::add);
    }

    assertThat(heard.getLast().told())
        .isEqualTo(
            "2 articles read, 0 refused, 0 wait; read by rules alone: {model-given-up=1,"
                + " model-not-found=1}");
    assertThat(house.store.archive().size().statements()).isEqualTo(2);
  }

  @Test
  void theNextRoundBringsNothingTwice() {
    servePages();
    try (var server = ReplayServer.start(files(), FaultPlan.NONE, 0)) {
      cycle(server.base()).run(heard::add);
      heard.clear();
      cycle(server.base()).run(heard::add);
    }

    assertThat(heard).extracting(FeedNews::fresh).containsExactly(0, 0, 0);
    assertThat(server.asked().stream().filter(path -> path.equals("/item"))).hasSize(1);
  }

  @Test
  void aFileThatIsNotTheOneOfTheListIsBroken() {
    ReplayFiles other =
        name -> name.startsWith("lastupdate") ? list(Stream.ENGLISH, "other") : files().get(name);
    try (var server = ReplayServer.start(other, FaultPlan.NONE, 0)) {
      cycle(server.base()).run(heard::add);
    }

    assertThat(house.store.slotLedger().list(SLOT.day(), Stream.ENGLISH, Kind.GKG))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.state()).isEqualTo(SlotState.BROKEN);
              assertThat(entry.reason()).contains("but the list says");
            });
  }

  @Test
  void withoutNetworkEachStepSaysSoTheLedgerKnowsAndNothingIsLost() {
    server.close();

    cycle("http://localhost:1/gdeltv2/").run(heard::add);

    assertThat(heard).extracting(FeedNews::reached).containsExactly(false, false, true);
    assertThat(heard.getFirst().told()).contains("is there a network?");
    assertThat(house.store.slotLedger().list(SLOT.day(), Stream.ENGLISH, Kind.GKG))
        .singleElement()
        .satisfies(entry -> assertThat(entry.state()).isEqualTo(SlotState.REFUSED));
    assertThat(Set.copyOf(house.store.feedLedger().list()))
        .extracting(state -> state.outcome())
        .containsExactly("refused");
  }

  @Test
  void whatCouldNotBeAskedForIsAskedForOnceThereIsANetwork() {
    cycle("http://localhost:1/gdeltv2/").run(heard::add);
    servePages();
    try (var server = ReplayServer.start(files(), FaultPlan.NONE, 0)) {
      cycle(server.base()).run(heard::add);
    }

    assertThat(house.store.slotLedger().list(SLOT.day(), Stream.ENGLISH, Kind.GKG))
        .anySatisfy(entry -> assertThat(entry.state()).isEqualTo(SlotState.PRESENT))
        .allSatisfy(entry -> assertThat(entry.state()).isNotEqualTo(SlotState.REFUSED));
  }
}
