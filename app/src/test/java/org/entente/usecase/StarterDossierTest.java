package org.entente.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.core.AsOf;
import org.entente.evidence.Document;
import org.entente.initiative.Initiatives;
import org.entente.initiative.internal.InitiativeFiles;
import org.entente.reading.Archive;
import org.entente.reading.Reader;
import org.entente.reading.Reading;
import org.entente.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The looked-up statements come into the archive once for each edition of their file. */
class StarterDossierTest {

  private static final Initiatives INITIATIVES = InitiativeFiles.starter();
  private static final String FILE =
      """
      initiative: asian-nato
      statements:
        - {id: own-1, actor: JPN, level: head, stance: support, date: 2024-10-01,
           paraphrase: "%s", source: {title: "Note"}, grade: B2, checks: 1}
      """;

  @TempDir private Path folder;

  /** Finds nothing, and counts how often it is asked. */
  private static final class CountingReader implements Reader {
    private int asked;

    @Override
    public Reading read(Document document) {
      asked++;
      return new Reading(List.of(), List.of(), List.of());
    }

    @Override
    public String version() {
      return "counting";
    }
  }

  @BeforeEach
  void writeOwnStatements() throws IOException {
    write("He wants it.");
  }

  private void write(String paraphrase) throws IOException {
    Files.createDirectories(folder.resolve("statements"));
    Files.writeString(folder.resolve("statements/own.yaml"), FILE.formatted(paraphrase));
  }

  private static String textOf(Archive archive) {
    return archive.find("own-1", AsOf.parse("2026-01-01")).orElseThrow().document().text();
  }

  @Test
  void aSecondOpeningReadsAndChangesNothing() {
    try (var store = Store.open(folder)) {
      var reader = new CountingReader();
      new StarterDossier(INITIATIVES, reader, folder).bringInto(store.archive());
      int asked = reader.asked;
      long changes = store.archive().changes();
      new StarterDossier(INITIATIVES, reader, folder).bringInto(store.archive());
      assertThat(reader.asked).isEqualTo(asked).isPositive();
      assertThat(store.archive().changes()).isEqualTo(changes);
    }
  }

  @Test
  void anEditedFileReplacesItsStatements() throws IOException {
    try (var store = Store.open(folder)) {
      new StarterDossier(INITIATIVES, new CountingReader(), folder).bringInto(store.archive());
      write("He no longer wants it.");
      new StarterDossier(INITIATIVES, new CountingReader(), folder).bringInto(store.archive());
      assertThat(textOf(store.archive())).isEqualTo("He no longer wants it.");
    }
  }

  @Test
  void aRemovedFileTakesItsStatementsAlong() throws IOException {
    try (var store = Store.open(folder)) {
      new StarterDossier(INITIATIVES, new CountingReader(), folder).bringInto(store.archive());
      Files.delete(folder.resolve("statements/own.yaml"));
      new StarterDossier(INITIATIVES, new CountingReader(), folder).bringInto(store.archive());
      assertThat(store.archive().find("own-1", AsOf.parse("2026-01-01"))).isEmpty();
    }
  }
}
