package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.PartialDate;
import org.entente.evidence.Document;
import org.entente.evidence.Sentences;
import org.entente.evidence.SourceGrade;
import org.entente.initiative.Stance;
import org.entente.initiative.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is read as holding which stance, one construction at a time. */
class StatementReadingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          France backs the European army. | FRA support
          France does not back the European army. | FRA oppose
          France will never agree to a European army. | FRA oppose
          France is open to a European army. | FRA lean_support
          France is considering joining a European army. | FRA lean_support
          France might join a European army, the French foreign minister said. | FRA lean_support
          France backs the European army only if it is tied to NATO. | FRA lean_support
          France called the European army premature. | FRA lean_oppose
          The European army was rejected by France. | FRA oppose
          France welcomed the rejection of a European army. | FRA oppose
          France rejects criticism of the European army. | FRA support
          France opposes withdrawal from the European army. | FRA support
          France dropped its opposition to the European army. | FRA lean_support
          France saw no reason to object to the European army. | FRA lean_support
          France declined to comment on the European army. | FRA neutral
          France has yet to join the European army. | FRA lean_oppose
          France threatened to veto the European army. | FRA oppose
          France told Germany to stop building a European army. | FRA oppose
          Norway, Denmark and Iceland support the European army. | NOR support, DNK support, ISL support
          Neither Norway nor Denmark was keen on the European army. | NOR lean_oppose, DNK lean_oppose
          Unlike Japan, India supports a European army. | IND support
          France, which lies in Europe, rejects the European army. | FRA oppose
          The European army is a threat to peace, Russia said. | RUS oppose
          According to Russia, the European army is a threat. | RUS oppose
          Germany's opposition to the European army has grown. | DEU oppose
          The European army met strong opposition from Poland. | POL oppose
          An analyst in Paris called the European army a fantasy. | -
          The Baltic states backed the European army. | EST support, LVA support, LTU support
          The Poles and the Dutch opposed the European army. | POL oppose, NLD oppose
          In Warsaw the foreign minister rejected the European army. | POL oppose
          France let it be known that it rejects the European army. | FRA oppose
          To Russia, the European army is a threat. | RUS oppose
          France stands firmly behind the European army. | FRA support
          France wants no European army. | FRA oppose
          France and Germany met to speak of the weather. The European army was not there. | -
          """)
  void bindsStanceToActor(String text, String expected) {
    List<String> read = read(text).stream().map(s -> s.actor() + " " + s.stance().word()).toList();

    assertThat(read)
        .containsExactlyInAnyOrderElementsOf(
            expected.equals("-") ? List.of() : List.of(expected.split(", ")));
  }

  /** The weights of rules-5 take it for the weaker of the two; rules-4 read it as opposed. */
  @Test
  void readsAThreatSomebodyLetsBeKnownAsAgainst() {
    assertThat(read("France let it be known that the European army is a threat."))
        .singleElement()
        .satisfies(s -> assertThat(s.actor()).isEqualTo("FRA"))
        .extracting(Statement::stance)
        .isIn(Stance.LEAN_OPPOSE, Stance.OPPOSE);
  }

  @Test
  void marksWhatIsReportedBySomebodyElse() {
    List<Statement> read = read("Germany said that France supports the European army.");

    assertThat(read).singleElement().matches(s -> s.actor().equals("FRA") && s.secondHand());
  }

  @Test
  void readsAnotherVoiceOfTheSameState() {
    String text =
        "The French government backs the European army. "
            + "The opposition Socialist Party of France rejects the European army.";

    assertThat(read(text))
        .extracting(s -> s.actor() + " " + s.level() + " " + s.stance())
        .containsExactly("FRA STATE SUPPORT", "FRA PARTY OPPOSE");
  }

  @Test
  void leavesTheSpeakerOutOfWhatAnotherHolds() {
    assertThat(read("Germany said that France rejects the European army."))
        .extracting(Statement::actor)
        .containsExactly("FRA");
  }

  @Test
  void datesAStatementFromItsSentence() {
    assertThat(read("France backed the European army last month."))
        .singleElement()
        .extracting(Statement::date)
        .isEqualTo(PartialDate.parse("2023-04"));
    assertThat(read("France backed the European army on Monday."))
        .singleElement()
        .extracting(Statement::date)
        .isEqualTo(PartialDate.parse("2023-05-08"));
  }

  @Test
  void tellsHowItWasRead() {
    assertThat(read("France does not back the European army."))
        .singleElement()
        .satisfies(
            s ->
                assertThat(s.steps())
                    .hasSize(5)
                    .endsWith("'back' negated", "a plain clause, which stands as it is"));
  }

  @Test
  void readsTheSameTextTheSameWay() {
    String text = "France backs the European army, but Norway and Denmark are wary of it.";

    assertThat(read(text)).isEqualTo(read(text));
  }

  private static List<Statement> read(String text) {
    var document =
        new Document(
            "d",
            "",
            text,
            Sentences.split(text),
            PartialDate.parse("2023-05-10"),
            LocalDate.of(2026, 11, 21),
            null,
            "en",
            "test",
            SourceGrade.UNKNOWN);
    return ReadingEvaluation.reader().read(document).statements();
  }
}
