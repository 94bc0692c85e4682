package org.entente.usecase.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.core.AsOf;
import org.entente.core.DateSpan;
import org.entente.core.Failure;
import org.entente.event.RateTest;
import org.entente.evidence.Sentence;
import org.entente.initiative.Statement;
import org.entente.reading.Archive;
import org.entente.reading.ReadDocument;
import org.jspecify.annotations.Nullable;

/** Tests whether a speaker has stopped using a term. */
public final class TestSilence {

  private final Archive archive;

  /**
   * One document in which the speaker is named, and its uses of the term.
   *
   * @param uses how often it uses the term
   */
  public record Use(LocalDate day, String id, String title, int uses) {}

  /**
   * The answer.
   *
   * @param before documents of the earlier window
   * @param after documents of the later window
   * @param chosen whether the windows were given; else they were parted after the last use, which
   *     makes the probability too small
   */
  public record Answer(
      String speaker,
      String term,
      List<Use> before,
      List<Use> after,
      RateTest test,
      boolean chosen) {}

  public TestSilence(Archive archive) {
    this.archive = archive;
  }

  /**
   * Compares two windows, or, where none are given, what lies until the last use with what lies
   * behind.
   *
   * @throws Failure of kind usage when nothing is kept of the speaker in one of the windows
   */
  public Answer test(
      String speaker, String term, @Nullable DateSpan before, @Nullable DateSpan after, AsOf asOf) {
    if (speaker.isBlank() || term.isBlank()) {
      throw Failure.usage("give a speaker and a term, neither of them empty");
    }
    List<Use> uses = uses(speaker, term, asOf);
    if (uses.isEmpty()) {
      throw Failure.usage(
          "no document until " + asOf.day() + " names '" + speaker + "': write the full name");
    }
    boolean chosen = before != null && after != null;
    DateSpan earlier = before != null && after != null ? before : until(uses, term);
    DateSpan later =
        before != null && after != null ? after : new DateSpan(following(earlier), null);
    List<Use> first = within(uses, earlier);
    List<Use> second = within(uses, later);
    if (chosen && (first.isEmpty() || second.isEmpty())) {
      throw outside(speaker, first.isEmpty() ? "--before" : "--after", uses);
    }
    if (second.isEmpty()) {
      throw Failure.usage(
          "no document that names '"
              + speaker
              + "' lies behind the last use of '"
              + term
              + "': give --before and --after, or read more documents");
    }
    RateTest test = RateTest.ofFall(total(first), first.size(), total(second), second.size());
    return new Answer(speaker, term, first, second, test, chosen);
  }

  private static Failure outside(String speaker, String window, List<Use> uses) {
    return Failure.usage(
        "no document that names '"
            + speaker
            + "' lies in the window of "
            + window
            + ": the "
            + uses.size()
            + " kept lie from "
            + uses.getFirst().day()
            + " to "
            + uses.getLast().day()
            + "; choose another window or read more documents");
  }

  private static DateSpan until(List<Use> uses, String term) {
    LocalDate last =
        uses.stream()
            .filter(use -> use.uses() > 0)
            .map(Use::day)
            .max(Comparator.naturalOrder())
            .orElseThrow(() -> Failure.usage("no such document uses '" + term + "'"));
    return new DateSpan(null, last);
  }

  private static LocalDate following(DateSpan span) {
    return span.findUntil().orElse(LocalDate.MAX.minusDays(1)).plusDays(1);
  }

  private static List<Use> within(List<Use> uses, DateSpan span) {
    return uses.stream().filter(use -> span.contains(use.day())).toList();
  }

  private static int total(List<Use> uses) {
    return uses.stream().mapToInt(Use::uses).sum();
  }

  private List<Use> uses(String speaker, String term, AsOf asOf) {
    Pattern words = words(term);
    Pattern name = words(surname(speaker));
    Pattern full = words(speaker);
    var uses = new ArrayList<Use>();
    var ids = new ArrayList<String>();
    archive.forEach(
        kept -> {
          boolean original = kept.origin().id().equals(kept.id());
          if (original && asOf.includes(kept.day()) && name.matcher(kept.text()).find()) {
            ids.add(kept.id());
          }
        });
    for (String id : ids) {
      archive
          .find(id, asOf)
          .filter(read -> names(read, full, speaker))
          .ifPresent(
              read ->
                  uses.add(
                      new Use(
                          read.document().day(),
                          id,
                          read.document().title(),
                          count(read, name, words))));
    }
    uses.sort(Comparator.comparing(Use::day).thenComparing(Use::id));
    return uses;
  }

  private static boolean names(ReadDocument read, Pattern full, String speaker) {
    return full.matcher(read.document().text()).find()
        || full.matcher(read.document().title()).find()
        || read.reading().statements().stream()
            .anyMatch(statement -> speaker.equalsIgnoreCase(statement.speaker()));
  }

  /** Uses in sentences that are theirs. */
  private static int count(ReadDocument read, Pattern name, Pattern words) {
    int uses = 0;
    List<Sentence> sentences = read.document().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      String text = sentences.get(i).text();
      Matcher match = words.matcher(text);
      boolean theirs = isTheirs(read, i, text, name);
      while (theirs && match.find()) {
        uses++;
      }
    }
    return uses;
  }

  /** Whether a sentence is a statement of theirs, or names them and is nobody else's. */
  private static boolean isTheirs(ReadDocument read, int sentence, String text, Pattern name) {
    List<String> speakers =
        read.reading().statements().stream()
            .filter(statement -> statement.evidence().sentence() == sentence)
            .map(Statement::speaker)
            .filter(Objects::nonNull)
            .toList();
    return speakers.isEmpty()
        ? name.matcher(text).find()
        : speakers.stream().anyMatch(speaker -> name.matcher(speaker).find());
  }

  private static String surname(String speaker) {
    return speaker.strip().substring(speaker.strip().lastIndexOf(' ') + 1);
  }

  private static Pattern words(String words) {
    String expression = Pattern.quote(words.strip().toLowerCase(Locale.ROOT));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + expression + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
