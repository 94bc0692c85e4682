package org.entente.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.core.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from the toolkit's files, and what is said of broken ones. */
class ProblemFilesTest {

  private static final String CSV =
      """
      Oil ,"A case, quoted",2,1,
      Actor,Description,Power,Price,Salience,
      A, first,10,20,30,
      B,,20,80.5,40,
      """;

  private static final String XML =
      """
      <?xml version="1.0"?>
      <Scenario>
        <name>Pact</name><desc/><prngSeed>1</prngSeed>
        <ModelParameters><VotingRule>Cubic</VotingRule></ModelParameters>
        <Dimensions><dName>x</dName></Dimensions>
        <Actors>
          <Actor><name>A</name><description/><capability>10</capability>
            <Position><dCoord>20</dCoord></Position><Salience><dSal>30</dSal></Salience></Actor>
          <Actor><name>B</name><description/><capability>20</capability>
            <Position><dCoord>80</dCoord></Position><Salience><dSal>40</dSal></Salience></Actor>
        </Actors>
        <IdealAdjustment>
          <iaPair><adjustingIdeal>A</adjustingIdeal><referencePos>B</referencePos>
            <adjust>0.25</adjust></iaPair>
        </IdealAdjustment>
      </Scenario>
      """;

  @Test
  void theToolkitsCsvIsRead() {
    SpatialProblem problem = ProblemFiles.read("oil.csv", CSV);
    assertThat(problem.name()).isEqualTo("Oil");
    assertThat(problem.description()).isEqualTo("A case, quoted");
    assertThat(problem.dimensions()).containsExactly("Price");
    assertThat(problem.positions()).isEqualTo(Grid.of(1, 20, 80.5));
    assertThat(problem.parameters()).isEqualTo(ModelParameters.DEFAULT);
  }

  @Test
  void theToolkitsXmlIsRead() {
    SpatialProblem problem = ProblemFiles.read("pact.xml", XML);
    assertThat(problem.parameters().voting()).isEqualTo(VotingRule.CUBIC);
    assertThat(problem.idealAdjustment()).isEqualTo(Grid.of(2, 1, 0.25, 0, 1));
    assertThat(problem.actors().get(1).capability()).isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",2,1,|,3,1,|oil.csv:1: announces 3 actors, but 2 follow",
        "20,30|120,30|oil.csv:3: column 4: position 120.0 lies outside the scale",
        "10,20|ten,20|oil.csv:3: column 3: capability is 'ten'",
        "10,20|NaN,20|oil.csv:3: column 3: capability is 'NaN'",
        "10,20|-1,20|oil.csv:3: capability of A is -1.0",
        "20,30|20|oil.csv:3: actor has 4 cells: expected 5",
        "B,,20|A,,20|oil.csv: the actor A is listed twice",
        ",2,1,|,2,two,|oil.csv:1: column 4: number of dimensions is 'two'",
        "80.5,40|80.5,140|oil.csv:4: salience of B is 140.0"
      })
  void aBrokenCsvIsNamedByLineAndExpectation(String good, String bad, String message) {
    refused("oil.csv", CSV.replace(good, bad), message);
  }

  @Test
  void rowsOfCommasAsSpreadsheetsLeaveThemAreNoActors() {
    String exported = CSV.replace("\n", ",,\r\n") + ",,,,\r\n";
    assertThat(ProblemFiles.read("oil.csv", exported)).isEqualTo(ProblemFiles.read("oil.csv", CSV));
  }

  @Test
  void problemsWithNobodyToBargainAreRefused() {
    refused("oil.csv", "a,b,1,1\nn,d,c,p,s\nA,x,1,2,3\n", "at least two");
    refused("oil.csv", "a,b,2,1\nn,d,c,p,s\nA,x,0,2,3\nB,x,0,2,3\n", "every capability is zero");
    refused("oil.csv", "  ", "empty");
    refused("oil.csv", ",,,\r\n,,\r\n", "empty");
  }

  @Test
  void aCellThatRunsOverTheEndOfItsLineIsRefused() {
    refused(
        "oil.csv", CSV.replace("first", "\"first"), "oil.csv:3: a quotation mark is not closed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cubic<|Cubed<|pact.xml:4: <VotingRule>: 'Cubed' is not known here",
        "VotingRule>|VoteRule>|pact.xml:4: <VoteRule>: 'VoteRule' is no model parameter",
        "<adjustingIdeal>A|<adjustingIdeal>Z|names no actor 'Z'",
        "<dCoord>20|<dCoord>200|pact.xml:8: <dCoord>: 200 lies outside the scale",
        "<capability>10|<capability>NaN|pact.xml:7: <capability>: 'NaN' is no number",
        "</Scenario>|</Scenery>|is not well-formed XML",
        "<capability>20</capability>|<power>20</power>|<power>: is not known here"
      })
  void aBrokenXmlIsNamedByElementAndExpectation(String good, String bad, String message) {
    refused("pact.xml", XML.replace(good, bad), message);
  }

  @Test
  void anXmlMayNotReachOutside() {
    String outside =
        "<!DOCTYPE Scenario [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n"
            + XML.replace("<?xml version=\"1.0\"?>\n", "").replace("Pact", "&x;");
    assertThatThrownBy(() -> ProblemFiles.read("pact.xml", outside)).isInstanceOf(Failure.class);
  }

  private static void refused(String file, String text, String message) {
    assertThatThrownBy(() -> ProblemFiles.read(file, text))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(message)
        .matches(e -> ((Failure) e).kind() == Failure.Kind.USAGE);
  }
}
