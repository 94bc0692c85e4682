package org.entente.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.core.PartialDate;
import org.entente.evidence.Document;
import org.entente.evidence.Sentences;
import org.entente.evidence.SourceGrade;
import org.entente.initiative.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A document with the stances that a careful reader finds in it.
 *
 * @param document the text
 * @param relevant whether it concerns any initiative
 * @param stances what it says
 */
public record LabelledDocument(Document document, boolean relevant, List<Label> stances) {

  /**
   * One labelled stance.
   *
   * @param acceptable other stances that could be defended
   * @param tags phenomena that it is an instance of
   * @param speaker who is named as saying it
   * @param level for whom it counts, as in the labels
   * @param evidence the sentence that shows it; empty where that is not labelled
   */
  public record Label(
      String actor,
      String initiative,
      Stance stance,
      List<Stance> acceptable,
      List<String> tags,
      @Nullable String speaker,
      String level,
      String evidence) {

    String key() {
      return actor + " " + initiative;
    }

    public boolean accepts(Stance read) {
      return stance == read || acceptable.contains(read);
    }
  }

  private static final LocalDate SEEN = LocalDate.of(2026, 11, 21);

  /** A folder of labelled documents, or one of the project's own sets by its name. */
  public static List<LabelledDocument> set(String folderOrName) throws IOException {
    Path folder = Path.of(folderOrName);
    return Files.isDirectory(folder) ? folder(folder) : own(folderOrName);
  }

  /** The {@code .json} documents of a folder, ordered by file name. */
  public static List<LabelledDocument> folder(Path folder) throws IOException {
    var mapper = new ObjectMapper();
    var found = new ArrayList<LabelledDocument>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        found.add(ofCorpus(mapper.readTree(file.toFile())));
      }
    }
    return found;
  }

  private static List<LabelledDocument> lines(Path file) throws IOException {
    var mapper = new ObjectMapper();
    var found = new ArrayList<LabelledDocument>();
    for (String line : Files.readAllLines(file)) {
      found.add(ofCorpus(mapper.readTree(line)));
    }
    return found;
  }

  /** The project's own labelled texts. */
  static List<LabelledDocument> own() throws IOException {
    return own("labelled.yaml");
  }

  /**
   * A set of the project's own texts under {@code reading}: a {@code .yaml} file, a folder, or an
   * {@code .ndjson} file with a document in each line.
   */
  public static List<LabelledDocument> own(String set) throws IOException {
    if (set.endsWith(".ndjson")) {
      return lines(Path.of(URI.create(resource(set).toString())));
    }
    if (!set.endsWith(".yaml")) {
      return folder(Path.of(URI.create(resource(set).toString())));
    }
    try (InputStream in = resource(set).openStream()) {
      var found = new ArrayList<LabelledDocument>();
      for (JsonNode node : new YAMLMapper().readTree(in).get("documents")) {
        var labels = new ArrayList<Label>();
        node.get("stances").forEach(s -> labels.add(ofLine(s.asText())));
        found.add(new LabelledDocument(document(node), !node.has("irrelevant"), labels));
      }
      return found;
    }
  }

  private static URL resource(String set) {
    return Objects.requireNonNull(
        LabelledDocument.class.getResource("/reading/" + set), "no set " + set);
  }

  private static LabelledDocument ofCorpus(JsonNode node) {
    JsonNode gold = node.get("gold");
    var labels = new ArrayList<Label>();
    for (JsonNode s : gold.get("stances")) {
      labels.add(
          new Label(
              s.get("actor_iso3").asText(),
              s.get("initiative").asText(),
              stance(s.get("stance").asText()),
              texts(s.get("acceptable_stances")).stream().map(LabelledDocument::stance).toList(),
              texts(s.get("tags")),
              s.get("speaker").isNull() ? null : s.get("speaker").asText(),
              s.get("level").asText(),
              s.get("evidence").asText()));
    }
    return new LabelledDocument(document(node), gold.get("relevant").asBoolean(), labels);
  }

  private static Label ofLine(String line) {
    String[] parts = line.split("[ ~]");
    List<Stance> acceptable =
        parts.length < 4
            ? List.of()
            : Stream.of(parts[3].split("/")).map(LabelledDocument::stance).toList();
    return new Label(parts[0], parts[1], stance(parts[2]), acceptable, List.of(), null, "", "");
  }

  private static Document document(JsonNode node) {
    String text = node.get("text").asText();
    return new Document(
        node.get("id").asText(),
        node.get("title").asText(),
        text,
        Sentences.split(text),
        date(node.get("date")),
        SEEN,
        null,
        "en",
        "test",
        SourceGrade.UNKNOWN);
  }

  private static @Nullable PartialDate date(JsonNode node) {
    return node == null || node.isNull() ? null : PartialDate.parse(node.asText());
  }

  private static Stance stance(String word) {
    return Stance.valueOf(word.toUpperCase(java.util.Locale.ROOT));
  }

  private static List<String> texts(JsonNode list) {
    var texts = new ArrayList<String>();
    list.forEach(t -> texts.add(t.asText()));
    return texts;
  }
}
