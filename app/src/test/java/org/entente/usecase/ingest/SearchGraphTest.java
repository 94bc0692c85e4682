package org.entente.usecase.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.Issues;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.Stream;
import org.entente.feed.gdelt.Fetched;
import org.entente.feed.gdelt.SlotSource;
import org.entente.testing.SlotFiles;
import org.junit.jupiter.api.Test;

/** Rows of the knowledge graph on an initiative are found, fetched and read; others are counted. */
class SearchGraphTest extends FedHouse {

  private static final Slot SLOT = Slot.parse("20241001120000");
  private static final LocalDate DAY = SLOT.day();
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2024-10-01T12:20:00Z"), ZoneOffset.UTC);

  private final Map<Slot, String> lines = new HashMap<>();

  SearchGraphTest() {
    super(NOW);
  }

  private SlotSource source() {
    return (slot, stream, kind) ->
        lines.containsKey(slot)
            ? SlotFiles.arrived(slot, stream, kind, lines.get(slot))
            : new Fetched.Absent();
  }

  private void row(Slot slot, String address, String title, String names, String quotations) {
    String[] columns = new String[27];
    Arrays.fill(columns, "");
    columns[0] = slot.name() + "-" + lines.getOrDefault(slot, "").length();
    columns[1] = slot.name();
    columns[2] = "1";
    columns[3] = "example.org";
    columns[4] = address;
    columns[22] = quotations;
    columns[23] = names;
    columns[26] = "<PAGE_TITLE>" + title + "</PAGE_TITLE>";
    lines.merge(slot, String.join("\t", columns) + "\n", String::concat);
  }

  private SearchGraph.Result search() {
    house.ingest(SLOT, new Slot(SLOT.end().plus(Slot.LENGTH)), Kind.GKG, source());
    return house.graph().search(DAY, DAY);
  }

  @Test
  void aRowOnAnInitiativeIsFetchedReadAndEntersThePicture() {
    row(SLOT, server.address("/story"), "India spurns an Asian NATO", "", "");
    row(SLOT, server.address("/rain"), "Rain in Kent", "Kent,10;Asian Games,30", "");
    server.page("/story", "India", "India rejects an Asian NATO, Subrahmanyam Jaishankar said.");

    SearchGraph.Result found = search();
    ReadArticles.Result read = house.articles().once(10, new Issues());

    assertThat(found).isEqualTo(new SearchGraph.Result(2, 1, 1));
    assertThat(read.initiatives()).containsExactly("asian-nato");
    assertThat(server.asked()).containsExactly("/robots.txt", "/story");
  }

  @Test
  void namesQuotationsAndTitlesInOtherLanguagesAreSearched() {
    row(SLOT, "https://e.org/1", "A speech", "Shigeru Ishiba,5;Asian Nato,90", "");
    row(SLOT, "https://e.org/2", "A talk", "", "10|30|said|we need an Asian NATO now#50|4||yes");
    row(SLOT, "https://e.org/3", "アジア版NATO構想", "", "");
    row(SLOT, "https://e.org/4", "A match", "Asian Games,5;Nato,90", "");

    assertThat(search().matching()).isEqualTo(3);
  }

  @Test
  void aNameThatComesAgainCountsInEachRow() {
    row(SLOT, "https://e.org/1", "A speech", "Kent,5;Asian Nato,90", "");
    row(SLOT, "https://e.org/2", "A reply", "Asian Nato,3;Kent,9", "");
    row(SLOT, "https://e.org/3", "A match", "Kent,1", "");

    assertThat(search()).isEqualTo(new SearchGraph.Result(3, 2, 2));
  }

  @Test
  void whatAnInitiativeNeedsTogetherIsNotPutTogetherFromNames() {
    row(SLOT, "https://e.org/1", "", "Nato-style,1;Asia,20", "");
    row(SLOT, "https://e.org/2", "A NATO-style alliance for Asia is debated", "", "");

    search();

    assertThat(house.store.graphMatches().byDay("asian-nato", "", DAY, DAY, List.of()))
        .isEqualTo(Map.of(DAY, 1L));
  }

  @Test
  void eachSlotIsSearchedOnce() {
    row(SLOT, "https://e.org/1", "Asian NATO", "", "");
    search();
    row(new Slot(SLOT.end()), "https://e.org/2", "Asian NATO again", "", "");

    assertThat(search().rows()).isEqualTo(1);
    assertThat(house.graph().search(DAY, DAY).rows()).isZero();
    assertThat(house.store.graphMatches().byDay("asian-nato", "", DAY, DAY, List.of()))
        .isEqualTo(Map.of(DAY, 2L));
  }

  @Test
  void anotherEditionOfTheReaderHasItsOwnSearch() {
    row(SLOT, "https://e.org/1", "Asian NATO", "", "");
    search();

    assertThat(house.store.graphMatches().unsearchedDays(DAY, DAY, "another")).containsExactly(DAY);
    assertThat(house.store.graphMatches().unsearched(DAY, Stream.ENGLISH, "another"))
        .isEqualTo(List.of(SLOT));
  }

  @Test
  void anAddressThatIsNoneOfTheWebIsNotAskedFor() {
    row(SLOT, "file:///etc/passwd", "Asian NATO", "", "");
    row(SLOT, "javascript:alert(1)", "Asian NATO", "", "");

    search();

    assertThat(house.store.articleLedger().waiting(NOW.instant(), 10)).isEmpty();
  }
}
