package org.entente.feed.rss;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.evidence.Hashes;
import org.entente.feed.file.UnreadableException;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads RSS 0.9 to 2.0 and Atom, without document types and entities. */
public final class FeedParser {

  private static final int MOST_ITEMS = 2000;
  private static final Pattern ZONE =
      Pattern.compile("([+-])(\\d{2}):?(\\d{2})$|(Z|GMT|UTC?|[A-Z]{3,4})$");
  private static final List<String> DATES = List.of("pubDate", "published", "updated", "date");

  private FeedParser() {}

  /**
   * The items of a feed in its order, at most the first two thousand.
   *
   * @throws UnreadableException of kind {@code no-feed} when it is none
   */
  public static List<FeedItem> parse(byte[] bytes) throws UnreadableException {
    try {
      Document document =
          SafeXml.builder().build(new XmlReader(new ByteArrayInputStream(bytes), true));
      requireChannel(document.getRootElement());
      List<String> dates = dates(document.getRootElement());
      SyndFeed feed = new SyndFeedInput().build(document);
      var items = new ArrayList<FeedItem>();
      List<SyndEntry> entries = feed.getEntries();
      boolean aligned = dates.size() == entries.size();
      for (int i = 0; i < Math.min(MOST_ITEMS, entries.size()); i++) {
        items.add(item(entries.get(i), aligned ? dates.get(i) : ""));
      }
      return items;
    } catch (JDOMException | IOException | FeedException e) {
      throw new UnreadableException("no-feed", "is no feed: " + firstLine(e), e);
    } catch (IllegalArgumentException e) {
      throw new UnreadableException("no-feed", "is no known kind of feed: " + firstLine(e), e);
    }
  }

  /** The library takes for granted that RSS of any version has a channel. */
  private static void requireChannel(Element root) throws UnreadableException {
    boolean rss = root.getName().equals("rss") || root.getName().equals("RDF");
    if (rss && root.getChildren().stream().noneMatch(child -> child.getName().equals("channel"))) {
      throw new UnreadableException("no-feed", "is no feed: it has no channel");
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  /** The dates as written, one for each item; the parser of feeds keeps no time zone. */
  private static List<String> dates(Element root) {
    var dates = new ArrayList<String>();
    for (Element element : root.getDescendants(org.jdom2.filter.Filters.element())) {
      if (element.getName().equals("item") || element.getName().equals("entry")) {
        dates.add(date(element));
      }
    }
    return dates;
  }

  private static String date(Element item) {
    for (String name : DATES) {
      for (Element child : item.getChildren()) {
        if (child.getName().equals(name)) {
          return child.getTextTrim();
        }
      }
    }
    return "";
  }

  private static FeedItem item(SyndEntry entry, String date) {
    String title = plain(Optional.ofNullable(entry.getTitle()).orElse(""));
    String link = Optional.ofNullable(entry.getLink()).map(String::strip).orElse("");
    if (!link.startsWith("http://") && !link.startsWith("https://")) {
      link = "";
    }
    String text = text(entry);
    Date published =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    Optional<ZoneOffset> zone = zone(date);
    OffsetDateTime when =
        published == null ? null : published.toInstant().atOffset(zone.orElse(ZoneOffset.UTC));
    return new FeedItem(
        id(entry, link, title, when, text), title, link, text, when, zone.isPresent());
  }

  private static String id(
      SyndEntry entry, String link, String title, @Nullable OffsetDateTime when, String text) {
    String guid = entry.getUri();
    if (guid != null && !guid.isBlank()) {
      return guid.strip();
    }
    return link.isEmpty() ? Hashes.sha256(title + "\n" + when + "\n" + text) : link;
  }

  private static String text(SyndEntry entry) {
    var text = new StringBuilder();
    if (entry.getDescription() != null && entry.getDescription().getValue() != null) {
      text.append(plain(entry.getDescription().getValue()));
    }
    for (SyndContent content : entry.getContents()) {
      if (content.getValue() != null && text.isEmpty()) {
        text.append(plain(content.getValue()));
      }
    }
    return text.toString();
  }

  private static String plain(String markup) {
    return Jsoup.parse(markup).text().strip();
  }

  private static Optional<ZoneOffset> zone(String date) {
    Matcher match = ZONE.matcher(date.strip().toUpperCase(Locale.ROOT));
    if (!match.find()) {
      return Optional.empty();
    }
    if (match.group(1) == null) {
      return Optional.of(ZoneOffset.UTC);
    }
    try {
      int sign = match.group(1).equals("-") ? -1 : 1;
      int hours = Integer.parseInt(match.group(2));
      int minutes = Integer.parseInt(match.group(3));
      return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
