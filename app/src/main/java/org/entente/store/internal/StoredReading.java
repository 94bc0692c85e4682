package org.entente.store.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Level;
import org.entente.core.PartialDate;
import org.entente.evidence.Passage;
import org.entente.initiative.Factor;
import org.entente.initiative.Stance;
import org.entente.initiative.Statement;
import org.entente.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What a document was read as, in bytes, so that the index can give one document whole. A passage
 * that is a stretch of the document's text is told by where it stands.
 */
final class StoredReading {

  private static final int ABSENT = -1;

  private StoredReading() {}

  /**
   * The bytes.
   *
   * @param text of the document
   */
  static byte[] write(Reading reading, String text) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      write(out, reading.initiatives());
      out.writeInt(reading.statements().size());
      for (Statement statement : reading.statements()) {
        write(out, statement, text);
      }
      out.writeInt(reading.factors().size());
      for (Factor factor : reading.factors()) {
        write(out, factor, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, Statement statement, String text)
      throws IOException {
    write(out, statement.id());
    write(out, statement.initiative());
    write(out, statement.actor());
    write(out, statement.speaker());
    write(out, statement.level().name());
    write(out, statement.stance().name());
    write(out, statement.date());
    out.writeDouble(statement.confidence());
    write(out, statement.cue());
    write(out, statement.evidence(), text);
    out.writeBoolean(statement.secondHand());
    write(out, statement.rule());
    write(out, statement.steps());
  }

  private static void write(DataOutputStream out, Factor factor, String text) throws IOException {
    write(out, factor.kind().name());
    write(out, factor.initiative());
    write(out, factor.topic());
    write(out, factor.phrase());
    write(out, factor.evidence(), text);
    write(out, factor.rule());
  }

  private static void write(DataOutputStream out, Passage passage, String text) throws IOException {
    write(out, passage.document());
    out.writeInt(passage.sentence());
    out.writeInt(passage.start());
    out.writeInt(passage.end());
    write(out, isStretch(passage, text) ? null : passage.text());
  }

  private static boolean isStretch(Passage passage, String text) {
    return passage.start() >= 0
        && passage.start() <= passage.end()
        && passage.end() <= text.length()
        && text.substring(passage.start(), passage.end()).equals(passage.text());
  }

  private static void write(DataOutputStream out, @Nullable PartialDate date) throws IOException {
    write(out, date == null ? null : date.first().toString());
    write(out, date == null ? null : date.last().toString());
  }

  private static void write(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      write(out, text);
    }
  }

  private static void write(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(ABSENT);
    } else {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  /**
   * What the bytes say.
   *
   * @param text of the document
   */
  static Reading read(byte[] bytes, String text) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      List<String> initiatives = texts(in);
      var statements = new ArrayList<Statement>();
      for (int left = in.readInt(); left > 0; left--) {
        statements.add(statement(in, text));
      }
      var factors = new ArrayList<Factor>();
      for (int left = in.readInt(); left > 0; left--) {
        factors.add(factor(in, text));
      }
      return new Reading(initiatives, statements, factors);
    } catch (IOException e) {
      throw new UncheckedIOException("a reading in the index is broken off", e);
    }
  }

  private static Statement statement(DataInputStream in, String text) throws IOException {
    return new Statement(
        text(in),
        text(in),
        text(in),
        orNull(in),
        Level.valueOf(text(in)),
        Stance.valueOf(text(in)),
        date(in),
        in.readDouble(),
        text(in),
        passage(in, text),
        in.readBoolean(),
        text(in),
        texts(in));
  }

  private static Factor factor(DataInputStream in, String text) throws IOException {
    return new Factor(
        Factor.Kind.valueOf(text(in)), text(in), orNull(in), text(in), passage(in, text), text(in));
  }

  private static Passage passage(DataInputStream in, String text) throws IOException {
    String document = text(in);
    int sentence = in.readInt();
    int start = in.readInt();
    int end = in.readInt();
    String own = orNull(in);
    return new Passage(
        document, sentence, start, end, own == null ? text.substring(start, end) : own);
  }

  private static @Nullable PartialDate date(DataInputStream in) throws IOException {
    String first = orNull(in);
    String last = orNull(in);
    return first == null || last == null
        ? null
        : new PartialDate(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    var texts = new ArrayList<String>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(text(in));
    }
    return texts;
  }

  private static String text(DataInputStream in) throws IOException {
    String text = orNull(in);
    if (text == null) {
      throw new IOException("a text is missing");
    }
    return text;
  }

  private static @Nullable String orNull(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length == ABSENT ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
