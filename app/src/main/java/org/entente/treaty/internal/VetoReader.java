package org.entente.treaty.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.core.Failure;
import org.entente.treaty.VetoRecord;

/** Reads the veto list of the World Politics Data Lab. */
public final class VetoReader {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/yyyy");
  private static final Map<String, String> MEMBERS =
      Map.of(
          "USSR", "RUS", "Russia", "RUS", "USA", "USA", "UK", "GBR", "France", "FRA", "China",
          "CHN");

  private VetoReader() {}

  /** The rows of the list, in its order. */
  public static List<VetoRecord> read(Path file) {
    var vetoes = new ArrayList<VetoRecord>();
    CsvTable.read(
        file,
        row -> {
          if (!row.text("date").isEmpty()) {
            vetoes.add(
                new VetoRecord(
                    LocalDate.parse(row.text("date"), DAY),
                    members(file, row),
                    row.text("draft"),
                    row.text("agenda_item"),
                    row.text("crisis_topic")));
          }
        });
    return vetoes;
  }

  private static List<String> members(Path file, CsvTable row) {
    return Stream.of("member_veto1", "member_veto2", "member_veto3")
        .map(column -> row.text(column).strip())
        .filter(name -> !name.isEmpty() && !name.equals("NA"))
        .map(
            name -> {
              String id = MEMBERS.get(name);
              if (id == null) {
                throw Failure.unable(file + ": unknown permanent member '" + name + "'");
              }
              return id;
            })
        .toList();
  }
}
