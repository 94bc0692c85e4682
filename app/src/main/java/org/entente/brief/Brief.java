package org.entente.brief;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * A report on one initiative as known on a date; every format renders this one composition.
 *
 * @param title its title
 * @param initiative slug of the initiative
 * @param asOf the day whose knowledge it uses
 * @param sections its parts in order
 * @param reasons the explanations that its numbers point to, numbered from 1
 * @param sources the sources that its sentences point to, numbered from 1
 */
public record Brief(
    String title,
    String initiative,
    LocalDate asOf,
    List<Section> sections,
    List<Explanation> reasons,
    List<Source> sources) {

  public Brief {
    sections = List.copyOf(sections);
    reasons = List.copyOf(reasons);
    sources = List.copyOf(sources);
  }

  /** One part under its own heading. */
  public record Section(String id, String heading, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /** A stretch of a section. */
  public sealed interface Block permits Paragraph, Bullets, Table {}

  /** Running text. */
  public record Paragraph(List<Sentence> sentences) implements Block {
    public Paragraph {
      sentences = List.copyOf(sentences);
    }
  }

  /** A list of points. */
  public record Bullets(List<Sentence> points) implements Block {
    public Bullets {
      points = List.copyOf(points);
    }
  }

  /** A table; every row has as many cells as the head. */
  public record Table(String caption, List<String> head, List<List<Sentence>> rows)
      implements Block {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * One claim with what it rests on.
   *
   * @param text the words
   * @param sources numbers of the sources it cites
   * @param reason number of the explanation of its figure, or 0
   */
  public record Sentence(String text, List<Integer> sources, int reason) {
    public Sentence {
      sources = List.copyOf(sources);
    }

    public static Sentence plain(String text) {
      return new Sentence(text, List.of(), 0);
    }
  }

  /**
   * One passage of one source.
   *
   * @param number how sentences refer to it
   * @param document id of the document
   * @param label title, publisher and date
   * @param grade Admiralty grade
   * @param url web address, if it has one
   * @param quote the passage relied upon
   */
  public record Source(
      int number,
      String document,
      String label,
      String grade,
      @Nullable String url,
      String quote) {}
}
