package org.entente.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.actor.StarterActors;
import org.entente.core.Seed;
import org.entente.initiative.internal.InitiativeFiles;

/** Writes synthetic documents as JSON files: {@code WriteDocuments COUNT FOLDER}. */
public final class WriteDocuments {

  private WriteDocuments() {}

  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1]));
    SyntheticDocuments documents = starter();
    var json = new ObjectMapper();
    for (int i = 0; i < count; i++) {
      SyntheticDocument document = documents.make(i);
      Files.write(folder.resolve(document.id() + ".json"), json.writeValueAsBytes(document));
    }
  }

  static SyntheticDocuments starter() {
    return new SyntheticDocuments(
        StarterActors.load(List.of()), InitiativeFiles.starter(), Seed.DEFAULT);
  }
}
