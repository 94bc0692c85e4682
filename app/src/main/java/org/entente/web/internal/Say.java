package org.entente.web.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.entente.actor.Level;
import org.entente.core.PartialDate;
import org.entente.evidence.Origin;
import org.entente.evidence.SourceGrade;
import org.entente.initiative.Factor;
import org.entente.initiative.Stance;
import org.jspecify.annotations.Nullable;

/** Values in the words of the pages. */
public final class Say {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private Say() {}

  public static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  public static String shortDay(LocalDate day) {
    return SHORT_DAY.format(day);
  }

  /** In the precision in which it is known. */
  public static String date(@Nullable PartialDate date) {
    if (date == null) {
      return "undated";
    }
    if (date.isDay()) {
      return day(date.first());
    }
    return date.first().getMonth() == date.last().getMonth()
        ? MONTH.format(YearMonth.from(date.first()))
        : String.valueOf(date.first().getYear());
  }

  public static String stance(Stance stance) {
    return stance.word().replace('_', ' ');
  }

  /** How a factor bears on an initiative. */
  public static String kind(Factor.Kind kind) {
    return switch (kind) {
      case DRIVER -> "Driver";
      case HURDLE -> "Hurdle";
      case FOUNDATION -> "Foundation";
    };
  }

  /** The class name by which the style sheet knows a stance. */
  public static String toneClass(Stance stance) {
    return Markup.tone(stance).styleClass();
  }

  /** For whom a speaker speaks. */
  public static String level(Level level) {
    return switch (level) {
      case STATE -> "the state";
      case HEAD -> "head of state or government";
      case OFFICIAL -> "minister or official";
      case PARTY -> "party";
      case CANDIDATE -> "candidate";
      case FORMER -> "former office-holder";
      case LEGISLATOR -> "legislator";
      case LEGISLATURE -> "legislature";
      case ORG -> "organisation";
    };
  }

  /** An Admiralty grade in words. */
  public static String grade(SourceGrade grade) {
    return reliability(grade) + ", " + credibility(grade);
  }

  /** What the letter of an Admiralty grade says of the source. */
  public static String reliability(SourceGrade grade) {
    return switch (grade.source()) {
      case 'A' -> "completely reliable source";
      case 'B' -> "usually reliable source";
      case 'C' -> "fairly reliable source";
      case 'D' -> "not usually reliable source";
      case 'E' -> "unreliable source";
      default -> "reliability of the source cannot be judged";
    };
  }

  /** What the figure of an Admiralty grade says of the information. */
  public static String credibility(SourceGrade grade) {
    return switch (grade.information()) {
      case 1 -> "confirmed by other sources";
      case 2 -> "probably true";
      case 3 -> "possibly true";
      case 4 -> "doubtfully true";
      case 5 -> "improbable";
      default -> "truth cannot be judged";
    };
  }

  /** How a copy resembles its original. */
  public static String likeness(Origin.Likeness likeness) {
    return switch (likeness) {
      case SELF -> "the original";
      case EXACT -> "a copy, word for word, of";
      case SYNDICATED -> "a syndicated copy of";
      case EDITED -> "an edited copy of";
      case TRANSLATED -> "another wording, as after translation, of";
    };
  }

  /** A count with its noun. */
  public static String count(long count, String one, String many) {
    return count == 1 ? "1 " + one : number(count) + " " + many;
  }

  /** A whole number, thousands apart. */
  public static String number(long count) {
    return count >= 0 && count < 1000
        ? Long.toString(count)
        : String.format(Locale.ENGLISH, "%,d", count);
  }

  /** Words with a capital at their beginning. */
  public static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** At most so many characters of a text, with a mark where something was cut off. */
  public static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
    return text.substring(0, end) + "…";
  }

  /** A change in scale points with its sign; a true minus, not a hyphen. */
  public static String change(double change) {
    long points = Math.round(change);
    return points < 0 ? "−" + -points : "+" + points;
  }

  public static String points(double value) {
    return String.valueOf(Math.round(value));
  }
}
