package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BargainCommandTest {

  private static final String PROBLEM =
      """
      Oil,A small case,3,1
      Actor,Description,Power,Price,Salience
      A,,10,20,60
      B,,20,80,40
      C,,15,55,50
      """;

  @TempDir private Path folder;

  private final Terminal terminal = new Terminal(new Wiring());

  private String problem(String text) throws IOException {
    Path file = folder.resolve("oil.csv");
    Files.writeString(file, text);
    return file.toString();
  }

  @Test
  void theTurnsArePrinted() throws IOException {
    assertThat(terminal.run("bargain", problem(PROBLEM), "--turns", "2")).isZero();
    assertThat(terminal.out()).contains("Turn 0", "Turn 2", "proposal of", "Likeliest to win");
  }

  @Test
  void theToolkitsTablesAreWritten() throws IOException {
    Path out = folder.resolve("out");
    assertThat(
            terminal.run("bargain", problem(PROBLEM), "--format", "csv", "--out", out.toString()))
        .isZero();
    assertThat(Files.readString(out.resolve("positions.csv")))
        .startsWith(
            "turn,actor_index,actor,dim_index,dim,position,ideal\n0,0,A,0,Price,20.0,20.0\n");
    assertThat(out.resolve("bargains.csv")).exists();
  }

  @Test
  void ourModelAndThatOf2011AreBesideIt() throws IOException {
    String file = problem(PROBLEM);
    assertThat(terminal.run("bargain", file, "--model", "entente")).isZero();
    assertThat(terminal.run("bargain", file, "--model", "scholz", "--format", "json")).isZero();
    assertThat(terminal.out()).contains("weighted mean", "\"model\" : \"scholz\"");
  }

  @Test
  void aBrokenFileIsWrongUsageInOneLine() throws IOException {
    assertThat(terminal.run("bargain", problem(PROBLEM.replace(",3,1", ",4,1")))).isEqualTo(2);
    assertThat(terminal.err().lines())
        .singleElement()
        .asString()
        .contains("oil.csv:1: announces 4 actors, but 3 follow");
    assertThat(terminal.run("bargain", folder.resolve("none.csv").toString())).isEqualTo(2);
    assertThat(terminal.run("bargain")).isEqualTo(2);
  }
}
