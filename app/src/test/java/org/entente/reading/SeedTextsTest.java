package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.evidence.Document;
import org.entente.evidence.Sentences;
import org.entente.evidence.SourceGrade;
import org.entente.initiative.Factor;
import org.entente.initiative.Stance;
import org.entente.initiative.Statement;
import org.entente.testing.Shared;
import org.junit.jupiter.api.Test;

/** What the two texts that started the project are read as. */
class SeedTextsTest {

  @Test
  void tellWhoStandsWhere() throws IOException {
    var read = new ArrayList<String>();
    for (Reading reading : readings()) {
      for (Statement s : reading.statements()) {
        read.add(s.initiative() + " " + s.actor() + " " + s.stance().word() + " " + s.date());
      }
    }

    assertThat(read)
        .contains(
            "asian-nato JPN support 2024-09-25",
            "asian-nato JPN neutral 2024-10-10",
            "asian-nato IND lean_oppose null",
            "asian-nato CHN oppose null")
        .anyMatch(r -> r.matches("asian-nato ASEAN (lean_)?oppose .*"));
  }

  @Test
  void takeNobodyForASupporterButTheProposer() throws IOException {
    assertThat(readings().stream().flatMap(r -> r.statements().stream()))
        .filteredOn(s -> s.stance() == Stance.SUPPORT)
        .allMatch(s -> s.actor().equals("JPN"));
  }

  @Test
  void nameDriversAndHurdles() throws IOException {
    assertThat(topics(Factor.Kind.HURDLE))
        .contains(
            "india-pakistan",
            "asean-dialogue",
            "japan-constitution",
            "china-opposition",
            "seanwfz",
            "unrealistic");
    assertThat(topics(Factor.Kind.DRIVER))
        .contains("china-posture", "nuclear-threat", "ukraine-today", "council-paralysed");
  }

  @Test
  void nameTheGroupingsToBuildOn() throws IOException {
    assertThat(topics(Factor.Kind.FOUNDATION)).contains("quad", "aukus", "us-japan-rok-trilateral");
  }

  private static List<String> topics(Factor.Kind kind) throws IOException {
    return readings().stream()
        .flatMap(r -> r.factors().stream())
        .filter(f -> f.kind() == kind && f.topic() != null)
        .map(f -> String.valueOf(f.topic()))
        .distinct()
        .toList();
  }

  private static List<Reading> readings() throws IOException {
    Reader reader = ReadingEvaluation.reader();
    var readings = new ArrayList<Reading>();
    try (Stream<Path> files = Files.list(Shared.path("seeds"))) {
      for (Path file : files.sorted().toList()) {
        readings.add(reader.read(document(file)));
      }
    }
    return readings;
  }

  private static Document document(Path file) throws IOException {
    String text = Files.readString(file);
    return new Document(
        file.getFileName().toString(),
        "",
        text,
        Sentences.split(text),
        null,
        LocalDate.of(2026, 11, 21),
        null,
        "en",
        file.toString(),
        SourceGrade.UNKNOWN);
  }
}
