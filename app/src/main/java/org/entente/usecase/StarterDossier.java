package org.entente.usecase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.Confidence;
import org.entente.core.Failure;
import org.entente.evidence.Document;
import org.entente.evidence.Hashes;
import org.entente.evidence.Origin;
import org.entente.evidence.Passage;
import org.entente.evidence.Sentence;
import org.entente.initiative.CuratedStatements;
import org.entente.initiative.Factor;
import org.entente.initiative.Initiatives;
import org.entente.initiative.Statement;
import org.entente.initiative.Testimony;
import org.entente.pack.Pack;
import org.entente.pack.PackFile;
import org.entente.pack.Yaml;
import org.entente.reading.Archive;
import org.entente.reading.ReadDocument;
import org.entente.reading.Reader;
import org.entente.reading.Reading;

/**
 * Brings the looked-up statements of the starter pack, and those that a user added, into the
 * archive. Each becomes a document of its own, whose text is the paraphrase and which counts as
 * seen on the day its source was published.
 */
public final class StarterDossier {

  static final String READER = "looked up by hand, edition ";

  private final Initiatives initiatives;
  private final Reader reader;
  private final List<PackFile> files;

  /**
   * The dossier of the pack and of a data folder.
   *
   * @param reader finds the drivers and hurdles that a paraphrase names; stances are the person's
   */
  public StarterDossier(Initiatives initiatives, Reader reader, Path data) {
    this.initiatives = initiatives;
    this.reader = reader;
    var all = new ArrayList<>(Pack.starter("statements"));
    all.addAll(Pack.folder(data.resolve("statements")));
    this.files = List.copyOf(all);
  }

  /**
   * Makes the archive hold just the statements of the files; does nothing where it does already.
   */
  public void bringInto(Archive archive) {
    Map<String, String> present = archive.readersById(READER);
    Set<String> editions = files.stream().map(this::edition).collect(Collectors.toSet());
    if (Set.copyOf(present.values()).equals(editions)) {
      return;
    }
    var read = new ArrayList<ReadDocument>();
    var ids = new HashSet<String>();
    for (PackFile file : files) {
      String edition = edition(file);
      CuratedStatements curated = Yaml.read(file, CuratedStatements.class);
      if (initiatives.find(curated.initiative()).isEmpty()) {
        throw Failure.usage(
            file.name() + ": initiative: there is no initiative '" + curated.initiative() + "'");
      }
      for (CuratedStatements.Entry entry : curated.statements()) {
        if (!ids.add(entry.id())) {
          throw Failure.usage(
              file.name() + ": statements: the id '" + entry.id() + "' is used twice");
        }
        read.add(document(curated.initiative(), entry, file, edition));
      }
    }
    archive.remove(present.keySet().stream().filter(id -> !ids.contains(id)).toList());
    archive.keep(read);
  }

  /** Whether a reader's name says that a person looked the document up. */
  public static boolean isByHand(String reader) {
    return reader.startsWith(READER);
  }

  /** Changes with the file, and with the reader and the initiatives it reads for. */
  private String edition(PackFile file) {
    return READER
        + Hashes.sha256(file.text()).substring(0, 12)
        + ", factors by "
        + reader.version();
  }

  private ReadDocument document(
      String initiative, CuratedStatements.Entry entry, PackFile file, String edition) {
    String text = entry.paraphrase().strip().replaceAll("\\s+", " ");
    var published = entry.source().date() == null ? entry.date() : entry.source().date();
    LocalDate seen =
        published.last().isBefore(entry.date().first()) ? entry.date().last() : published.last();
    var document =
        new Document(
            entry.id(),
            entry.source().title(),
            text,
            List.of(new Sentence(0, 0, text.length(), text)),
            published,
            seen,
            entry.source().publisher(),
            "en",
            entry.source().url() == null ? file.name() : entry.source().url(),
            entry.grade());
    var statement =
        new Statement(
            entry.id(),
            initiative,
            entry.actor(),
            entry.speaker(),
            entry.level(),
            entry.stance(),
            entry.date(),
            certainty(entry.confidence()),
            "looked up",
            new Passage(entry.id(), 0, 0, text.length(), text),
            entry.via() != null,
            Testimony.CURATED,
            steps(entry, file));
    return new ReadDocument(
        document,
        new Origin(entry.id(), Origin.Likeness.SELF),
        new Reading(List.of(initiative), List.of(statement), factors(initiative, document)),
        edition);
  }

  /**
   * Drivers and hurdles in the paraphrase, which is known to be about the initiative even where it
   * does not name it.
   */
  private List<Factor> factors(String slug, Document document) {
    var named =
        new Document(
            document.id(),
            initiatives.get(slug).name(),
            document.text(),
            document.sentences(),
            document.published(),
            document.firstSeen(),
            document.publisher(),
            document.language(),
            document.place(),
            document.grade());
    return reader.read(named).factors().stream().filter(f -> f.initiative().equals(slug)).toList();
  }

  private static List<String> steps(CuratedStatements.Entry entry, PackFile file) {
    var steps = new ArrayList<String>();
    steps.add("written by hand in " + file.name() + " as '" + entry.id() + "', in our own words");
    steps.add(
        "found in " + entry.checks() + (entry.checks() == 1 ? " place" : " independent places"));
    if (entry.place() != null) {
      steps.add("said at: " + entry.place());
    }
    if (entry.via() != null) {
      steps.add("second-hand, reported by " + entry.via());
    }
    if (entry.note() != null) {
      steps.add("note: " + entry.note().strip().replaceAll("\\s+", " "));
    }
    return steps;
  }

  private static double certainty(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> 0.95;
      case MEDIUM -> 0.75;
      case LOW -> 0.5;
    };
  }
}
