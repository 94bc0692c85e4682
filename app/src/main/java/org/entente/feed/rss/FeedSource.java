package org.entente.feed.rss;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is followed.
 *
 * @param id its name in commands
 * @param name who publishes it
 * @param url its address
 * @param kind news, agency, ministry, organisation, magazine or think-tank
 * @param region the part of the world it is about
 * @param grade letter of the Admiralty code, A to F
 * @param neverEmpty whether it is an alarm when nothing comes
 * @param confidence how sure its address is: high, medium or low
 * @param note what else is known of it
 */
public record FeedSource(
    String id,
    String name,
    String url,
    String kind,
    String region,
    String grade,
    boolean neverEmpty,
    String confidence,
    @Nullable String note) {

  public FeedSource {
    require(id != null && id.matches("[a-z0-9]+(-[a-z0-9]+)*"), "id", "lower-case-words");
    require(name != null && !name.isBlank(), "name", "who publishes it");
    require(url != null && url.toLowerCase(Locale.ROOT).startsWith("http"), "url", "an address");
    kind = kind == null ? "news" : kind;
    region = region == null ? "world" : region;
    grade = grade == null ? "F" : grade;
    confidence = confidence == null ? "medium" : confidence;
    require(grade.matches("[A-F]"), "grade", "A to F");
    require(confidence.matches("high|medium|low"), "confidence", "high, medium or low");
  }

  private static void require(boolean holds, String field, String expected) {
    if (!holds) {
      throw new IllegalArgumentException(field + ": expected " + expected);
    }
  }
}
