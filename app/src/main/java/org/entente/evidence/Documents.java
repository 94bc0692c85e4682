package org.entente.evidence;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Makes documents of what files and pages yield. */
public final class Documents {

  private static final Pattern LINE_ENDS = Pattern.compile("\r\n?");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|\uFEFF");
  private static final Pattern WIDE_GAPS = Pattern.compile("[ \t\u00A0]+");
  private static final Pattern MANY_LINES = Pattern.compile("\n[ \t]*\n\\s*");

  private Documents() {}

  /**
   * A document from an extract.
   *
   * @param place file or address it came from
   * @param seen the day it was first had
   * @param grade how far it is trusted
   */
  public static Document of(Extracted extract, String place, LocalDate seen, SourceGrade grade) {
    String text = clean(extract.text());
    String title = WIDE_GAPS.matcher(clean(extract.title()).replace('\n', ' ')).replaceAll(" ");
    String id = extract.id() == null ? defaultId(extract, title, text) : extract.id();
    String language =
        extract.language() == null ? Languages.guess(text).orElse(null) : extract.language();
    return new Document(
        id,
        title.strip(),
        text,
        Sentences.split(text),
        extract.published(),
        seen,
        extract.publisher(),
        language,
        extract.url() == null ? place : extract.url(),
        grade);
  }

  /**
   * Unix line ends, composed characters, no control characters, single blanks, at most one blank
   * line.
   */
  public static String clean(String raw) {
    String text = LINE_ENDS.matcher(raw).replaceAll("\n");
    text = CONTROLS.matcher(text).replaceAll("");
    text = Normalizer.normalize(text, Normalizer.Form.NFC);
    text = WIDE_GAPS.matcher(text).replaceAll(" ");
    return MANY_LINES.matcher(text).replaceAll("\n\n").strip();
  }

  /** Identity as feeds have it: the canonical address, else title, date and text. */
  private static String defaultId(Extracted extract, String title, String text) {
    String identity =
        extract.url() != null ? extract.url() : title + '\n' + extract.published() + '\n' + text;
    return "d" + Hashes.sha256(identity).substring(0, 16);
  }
}
