package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.app.Wiring;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.Stream;
import org.entente.testing.EventRows;
import org.entente.testing.SlotFiles;
import org.entente.usecase.ReplayFeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ingest, sources, tension, traction and silence as a person meets them. */
class FeedCommandsTest {

  private static final Slot SLOT = Slot.parse("20241001120000");

  @TempDir private Path folder;
  private final Terminal terminal = new Terminal(new Wiring());

  private int run(String... args) {
    var all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--data", folder.resolve("data").toString()));
    return terminal.run(all.toArray(String[]::new));
  }

  private void ingest() throws IOException {
    Path files = Files.createDirectories(folder.resolve("files"));
    String lines =
        EventRows.fight(SLOT, 1, "CHN", "PHL") + EventRows.consult(SLOT, 2, "USA", "JPN");
    byte[] zip = SlotFiles.zip(SLOT, Stream.ENGLISH, Kind.EVENTS, lines + "a bad line\n");
    Files.write(files.resolve(SLOT.fileName(Stream.ENGLISH, Kind.EVENTS)), zip);
    String[] range = {"--from", "2024-10-01T12:00Z", "--to", "2024-10-01T12:30Z"};
    assertThat(
            run(
                "ingest",
                "gdelt",
                range[0],
                range[1],
                range[2],
                range[3],
                "--kinds",
                "events",
                "--stream",
                "english",
                "--base",
                files.toString()))
        .as(terminal.err())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ingest",
        "ingest gdelt",
        "ingest rss",
        "sources",
        "replay",
        "tension",
        "traction",
        "silence"
      })
  void eachHasHelpWithAnExample(String command) {
    var words = new ArrayList<>(List.of(command.split(" ")));
    words.add("--help");

    assertThat(terminal.run(words.toArray(String[]::new))).isZero();
    assertThat(terminal.out()).contains("Usage: entente " + command, "Example: entente");
  }

  @Test
  void anIngestedRangeIsToldShownAndMeasured() throws IOException {
    ingest();
    assertThat(terminal.out())
        .contains("3 read = 2 accepted + 0 re-emitted + 1 quarantined")
        .containsPattern("present +1")
        .containsPattern("missing +1")
        .contains("Articles on an initiative: 0 read");

    assertThat(run("sources")).isZero();
    assertThat(terminal.out())
        .containsPattern("gdelt events english.*2024-10-01 12:00 +1 +1")
        .contains("! gdelt events english: more than one line in twenty is set aside");

    Path picture = folder.resolve("tension.svg");
    assertThat(run("tension", "chn-phl", "--as-of", "2024-10-02", "--svg", picture.toString()))
        .isZero();
    assertThat(terminal.out())
        .contains("tension CHN-PHL", "2024-10-01", "gap", "no list of incidents")
        .containsPattern("On these days by CAMEO root: \\d\\d [a-z ]+ \\d")
        .contains("Against its past year: not known (it takes 30 days with data before the last");
    assertThat(Files.readString(picture)).startsWith("<svg").contains("tension-hatch");
  }

  @Test
  void tensionInJsonHasTheSeriesAndItsExplanation() throws IOException {
    ingest();
    assertThat(run("tension", "CHN-PHL", "--as-of", "2024-10-01", "--format", "json")).isZero();
    assertThat(terminal.out())
        .contains("\"pair\" : \"CHN-PHL\"", "\"coverage\"", "\"explanation\"");
  }

  @Test
  void weightsAreTakenFromAFile() throws IOException {
    ingest();
    Path weights =
        Files.writeString(folder.resolve("w.yaml"), "weights: {\"19\": 1}\nothers: none\n");
    assertThat(run("tension", "CHN-PHL", "--as-of", "2024-10-01", "--weights", weights.toString()))
        .isZero();
    assertThat(terminal.out()).containsPattern("2024-10-01 +500.00 +500.00");
    assertThat(run("tension", "CHN-PHL", "--weights", "none.yaml")).isEqualTo(2);
  }

  @Test
  void theDriversOfAnInitiativeAreWeighedByTheUsersFileToo() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Path own = Files.writeString(data.resolve("tension-weights.yaml"), "others: perhaps\n");
    assertThat(run("traction", "asian-nato", "--as-of", "2024-12-31")).isEqualTo(2);
    assertThat(terminal.err()).contains(own.getFileName() + ": others: expected");
  }

  @Test
  void withoutDataThereIsOneLineThatSaysWhatToDo() {
    assertThat(run("tension", "CHN-PHL", "--as-of", "2024-10-01")).isEqualTo(1);
    assertThat(terminal.err()).contains("no events were received").contains("entente ingest gdelt");
    assertThat(run("sources")).isZero();
    assertThat(terminal.out()).contains("No source was ever asked");
  }

  @Test
  void anUnknownCountryOrPairIsWrongUsage() {
    assertThat(run("tension", "CHN-PHI")).isEqualTo(2);
    assertThat(terminal.err()).contains("PHI");
    assertThat(run("tension", "China-Philippines")).isEqualTo(2);
    assertThat(terminal.err()).contains("'China' has the code CHN");
    assertThat(run("tension", "CHN-CHN")).isEqualTo(2);
    assertThat(terminal.err()).contains("'CHN-CHN' names one actor twice");
    assertThat(run("tension", "CHN")).isEqualTo(2);
    assertThat(terminal.err()).contains("'CHN' is no pair: write CHN-PHL");
  }

  @Test
  void reversedAndImpossibleDatesAreWrongUsage() {
    assertThat(run("tension", "CHN-PHL", "--from", "2024-10-02", "--as-of", "2024-10-01"))
        .isEqualTo(2);
    assertThat(run("ingest", "gdelt", "--from", "2024-10-02", "--to", "2024-09-01")).isEqualTo(2);
    assertThat(terminal.err()).contains("--from must lie before --to");
    assertThat(run("ingest", "gdelt", "--from", "2024-13-02")).isEqualTo(2);
    assertThat(run("ingest", "gdelt", "--to", "2024-10-02")).isEqualTo(2);
    assertThat(run("sources", "--from", "yesterday")).isEqualTo(2);
    assertThat(
            run(
                "silence",
                "Shigeru Ishiba",
                "Asian NATO",
                "--before",
                "2024-10-02..2024-10-01",
                "--after",
                "2024-10-03..2024-10-04"))
        .isEqualTo(2);
    assertThat(terminal.err()).contains("ends before it begins");
  }

  @Test
  void unknownKindsStreamsFeedsAndServersAreWrongUsage() {
    assertThat(run("ingest", "gdelt", "--from", "2024-10-01", "--kinds", "event")).isEqualTo(2);
    assertThat(run("ingest", "gdelt", "--from", "2024-10-01", "--stream", "french")).isEqualTo(2);
    assertThat(run("ingest", "gdelt", "--from", "2024-10-01", "--base", "nowhere")).isEqualTo(2);
    String[] foreign = {"ingest", "gdelt", "--from", "2024-10-01", "--base", "ftp://x/"};
    assertThat(run(foreign)).isEqualTo(2);
    assertThat(run("watch", "--feed-base", "ftp:/x")).isEqualTo(2);
    assertThat(terminal.err()).contains("'ftp:/x' is no web address", "'ftp://x/' is no web");
    assertThat(run("ingest", "rss", "--source", "yonhapp")).isEqualTo(2);
    assertThat(terminal.err()).contains("did you mean yonhap");
    assertThat(run("ingest")).isEqualTo(2);
  }

  @Test
  void aRangeThatNobodyServesEndsSoonWithItsReasonAndOne() {
    String[] words = {
      "ingest",
      "gdelt",
      "--from",
      "2024-10-01T12:00Z",
      "--base",
      "http://localhost:1/",
      "--kinds",
      "events",
      "--stream",
      "english"
    };
    assertThat(run(words)).isEqualTo(1);
    assertThat(terminal.out())
        .containsPattern("refused +1")
        .contains("Commonest reason of refused or broken: 1 refused: ");
    assertThat(terminal.err()).contains("no file came in (1 refused: ", "is there a network?");

    String[] json = Arrays.copyOf(words, words.length + 2);
    json[words.length] = "--format";
    json[words.length + 1] = "json";
    assertThat(run(json)).isEqualTo(1);
    assertThat(terminal.out()).contains("\"troubles\"", "\"state\" : \"refused\"");
  }

  @Test
  void optionsThatCannotBeAreWrongUsageAndNamed() {
    refuses("--articles -5", "ingest", "gdelt", "--articles", "-5");
    refuses("--articles -5", "ingest", "rss", "--articles", "-5");
    refuses("--opml nofile.opml: there is no such file", "ingest", "rss", "--opml", "nofile.opml");
    refuses("--burst-cost -1.0", "traction", "asian-nato", "--burst-cost", "-1");
    refuses("--burst-cost NaN", "traction", "asian-nato", "--burst-cost", "NaN");
    refuses("--language xx", "traction", "asian-nato", "--language", "xx");
    refuses("write jpn", "traction", "asian-nato", "--language", "ja");
    refuses(
        "--from 2025-01-01 lies after the last day, 2024-01-01",
        "traction",
        "asian-nato",
        "--from",
        "2025-01-01",
        "--as-of",
        "2024-01-01");
    refuses("--from must lie before --to", "sources", "--from", "2026-11-20", "--to", "2026-11-19");
    refuses("neither of them empty", "silence", "Shigeru Ishiba", "");
  }

  private void refuses(String told, String... words) {
    assertThat(run(words)).as(String.join(" ", words)).isEqualTo(2);
    assertThat(terminal.err()).contains(told).doesNotContain("a fault of the program");
  }

  @Test
  void theExampleInTheHelpOfSilenceWorksOnAFreshFolder() {
    assertThat(terminal.run("silence", "--help")).isZero();
    String example =
        terminal
            .out()
            .substring(terminal.out().indexOf("Example: entente ") + "Example: entente ".length())
            .replace("\\\n", "");
    String[] words =
        Pattern.compile("\"([^\"]*)\"|(\\S+)")
            .matcher(example)
            .results()
            .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
            .toArray(String[]::new);
    assertThat(run(words)).as(example + terminal.err()).isZero();
    assertThat(terminal.out()).contains("Before: documents", "After: documents");
  }

  @Test
  void aChosenWindowWithoutDocumentsIsToldAsSuch() {
    String[] words = {
      "silence",
      "Emmanuel Macron",
      "European army",
      "--before",
      "2018-01-01..2018-12-31",
      "--after",
      "2019-01-01..2019-01-02"
    };
    assertThat(run(words)).isEqualTo(2);
    assertThat(terminal.err())
        .contains("lies in the window of --after", "choose another window")
        .doesNotContain("behind the last use");
  }

  @Test
  void anUnknownCommandIsRefusedWithTheNearestAlsoWhereHelpIsAskedFor() {
    assertThat(terminal.run("feeds", "--help")).isEqualTo(2);
    assertThat(terminal.err()).contains("no command 'entente feeds'; nearest: ");
    assertThat(terminal.run("ingest", "gdlt", "--help")).isEqualTo(2);
    assertThat(terminal.err()).contains("no command 'entente ingest gdlt'; nearest: gdelt");
    assertThat(terminal.run("sourcs")).isEqualTo(2);
    assertThat(terminal.err()).contains("nearest: sources");
  }

  @Test
  void slotsThatCannotExistAreWrongUsage() {
    assertThat(run("ingest", "gdelt", "--from", "2999-01-01")).isEqualTo(2);
    assertThat(terminal.err()).contains("--from 2999-01-01T00:00:00Z lies in the future");
    assertThat(run("ingest", "gdelt", "--from", "1990-01-01")).isEqualTo(2);
    assertThat(terminal.err()).contains("before GDELT 2.0 began at 2015-02-18T23:00:00Z");
  }

  @Test
  void aDrawingUnderTheNameOfAnotherFormatIsAskedBack() {
    Path picture = folder.resolve("traction.png");
    assertThat(run("traction", "asian-nato", "--as-of", "2024-12-31", "--svg", picture.toString()))
        .isEqualTo(2);
    assertThat(picture).doesNotExist();
  }

  @Test
  void tractionOfTheStarterDossierIsShownByWeekAndDrawn() throws IOException {
    Path picture = folder.resolve("traction.svg");
    assertThat(run("traction", "asian-nato", "--as-of", "2024-12-31", "--svg", picture.toString()))
        .isZero();
    assertThat(terminal.out())
        .contains("traction of asian-nato", "week of", "documents read")
        .contains("documents on file", "days with a document", "no sample of the press")
        .containsPattern("not compared with tension CHN-PHL, .*: no events were received");
    assertThat(Files.readString(picture)).contains("traction-hatch");
    assertThat(run("traction", "asia-nato")).isEqualTo(2);
    assertThat(terminal.err()).contains("nearest: asian-nato");
  }

  @Test
  void silenceNamesBothWindowsOrSaysThatTheSpeakerIsUnknown() throws IOException {
    Path docs = Files.createDirectories(folder.resolve("docs"));
    Files.writeString(
        docs.resolve("a.json"),
        """
        {"id":"a","date":"2024-09-25","title":"Ishiba","text":"Shigeru Ishiba wants an Asian NATO."}
        """);
    Files.writeString(
        docs.resolve("b.json"),
        """
        {"id":"b","date":"2024-10-11","title":"ASEAN","text":"Shigeru Ishiba met leaders in Vientiane."}
        """);
    assertThat(run("read", docs.toString())).isZero();
    assertThat(
            run(
                "silence",
                "Shigeru Ishiba",
                "Asian NATO",
                "--before",
                "2024-09-25..2024-09-30",
                "--after",
                "2024-10-10..2024-10-31",
                "--as-of",
                "2026-11-01"))
        .isEqualTo(2);
    assertThat(
            run(
                "silence",
                "Shigeru Ishiba",
                "Asian NATO",
                "--before",
                "2024-09-25..2024-09-30",
                "--after",
                "2024-10-10..2024-10-31"))
        .isZero();
    assertThat(terminal.out()).contains("2024-09-25  1", "2024-10-11  0");
    assertThat(run("silence", "Nobody Known", "Asian NATO")).isEqualTo(2);
    assertThat(terminal.err()).contains("write the full name");
  }

  @Test
  void replayNeedsAFolderAndAPossibleShareOfFaults() throws IOException {
    assertThat(terminal.run("replay", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(terminal.run("replay", folder.toString(), "--faults", "50")).isEqualTo(2);
    assertThat(terminal.run("replay", folder.toString(), "--port", "99999")).isEqualTo(2);
    assertThat(terminal.run("replay", folder.toString(), "--port", "-1")).isEqualTo(2);
    assertThat(terminal.err()).contains("--port 99999: a port", "--port -1: a port");
    assertThat(terminal.run("replay", folder.toString(), "--restamp")).isEqualTo(2);
    assertThat(terminal.err())
        .contains("has no file with lines of", "unpacked .csv or .CSV files of all three kinds");
  }

  @Test
  void aReplayedFolderWithoutAListIsNotFollowedAndSaysWhatToDo() throws IOException {
    try (var replay = ReplayFeed.start(folder, new ReplayFeed.Manner(0, false, 0))) {
      assertThat(replay.canBeFollowed()).isFalse();
      assertThat(run("ingest", "gdelt", "--base", replay.base())).isEqualTo(1);
    }
    assertThat(terminal.err())
        .contains("it has no lastupdate.txt", "bring in a range with --from", "--restamp")
        .doesNotContain("is there a network?");
    Files.writeString(folder.resolve("lastupdate.txt"), "");
    try (var replay = ReplayFeed.start(folder, new ReplayFeed.Manner(0, false, 0))) {
      assertThat(replay.canBeFollowed()).isTrue();
    }
  }
}
