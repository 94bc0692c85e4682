package org.entente.feed.rss;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.core.Failure;
import org.entente.core.Issues;
import org.entente.pack.Pack;
import org.entente.pack.PackFile;
import org.entente.pack.Yaml;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/** Lists of feeds: the starter pack's, and a user's in OPML. */
public final class FeedLists {

  private static final String OWN = "feeds.opml";
  private static final Pattern WEB = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

  private FeedLists() {}

  private record File(LocalDate checkedUntil, List<FeedSource> feeds) {}

  /** The starter list. */
  public static List<FeedSource> starter() {
    return Starter.FEEDS;
  }

  /** Read when they are first wanted. */
  private static final class Starter {
    private static final List<FeedSource> FEEDS =
        List.copyOf(Yaml.read(Pack.starterFile("feeds.yaml"), File.class).feeds());
  }

  /**
   * The feeds of an OPML file, as feed readers export it; of graded reliability F, not judged.
   *
   * @param issues is told of each address that is none of the web or was named before
   * @throws Failure of kind usage when it is no OPML
   */
  public static List<FeedSource> opml(PackFile file, Issues issues) {
    Document document;
    try {
      document = SafeXml.builder().build(new StringReader(file.text()));
    } catch (JDOMException | IOException e) {
      throw Failure.usage(file.name() + " is no OPML: " + e.getMessage());
    }
    var feeds = new ArrayList<FeedSource>();
    var ids = new HashSet<String>();
    var addresses = new HashSet<String>();
    for (Element outline : document.getDescendants(Filters.element("outline"))) {
      String url = outline.getAttributeValue("xmlUrl");
      if (url != null && isNew(url.strip(), file.name(), addresses, issues)) {
        String title = outline.getAttributeValue("title", outline.getAttributeValue("text", url));
        feeds.add(
            new FeedSource(
                id(title, ids), title, url.strip(), "news", "world", "F", false, "medium", null));
      }
    }
    if (feeds.isEmpty()) {
      throw Failure.usage(file.name() + " names no feed: expected outline elements with xmlUrl");
    }
    return feeds;
  }

  private static boolean isNew(String url, String file, HashSet<String> addresses, Issues issues) {
    if (!WEB.matcher(url).lookingAt()) {
      issues.add("no-web-address", file, url + " is left out: only http and https are asked");
      return false;
    }
    if (!addresses.add(url)) {
      issues.add("named-twice", file, url + " is asked once only");
      return false;
    }
    return true;
  }

  /**
   * Feeds that a user added, kept in a data folder as {@code feeds.opml}; their ids begin with
   * {@code own-}, so that none is taken for one of the starter list.
   */
  public static List<FeedSource> own(Path data) {
    Path file = data.resolve(OWN);
    return Files.isRegularFile(file)
        ? opml(PackFile.read(file, file.toString()), new Issues()).stream()
            .map(FeedLists::own)
            .toList()
        : List.of();
  }

  private static FeedSource own(FeedSource feed) {
    return new FeedSource(
        "own-" + feed.id(),
        feed.name(),
        feed.url(),
        feed.kind(),
        feed.region(),
        feed.grade(),
        feed.neverEmpty(),
        feed.confidence(),
        feed.note());
  }

  /** Keeps the feeds that a user added, in place of those kept before. */
  public static void keepOwn(Path data, List<FeedSource> feeds) {
    var body = new Element("body");
    for (FeedSource feed : feeds) {
      body.addContent(
          new Element("outline")
              .setAttribute("type", "rss")
              .setAttribute("title", feed.name())
              .setAttribute("text", feed.name())
              .setAttribute("xmlUrl", feed.url()));
    }
    var opml = new Element("opml").setAttribute("version", "2.0");
    opml.addContent(new Element("head").addContent(new Element("title").setText("Entente")));
    opml.addContent(body);
    String text = new XMLOutputter(Format.getPrettyFormat()).outputString(new Document(opml));
    Path file = data.resolve(OWN);
    try {
      Path beside = Files.createTempFile(data, "feeds", ".tmp");
      Files.writeString(beside, text);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Failure.unable(file + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static String id(String title, HashSet<String> taken) {
    String base =
        title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String id = base.isEmpty() ? "feed" : base;
    for (int number = 2; !taken.add(id); number++) {
      id = (base.isEmpty() ? "feed" : base) + "-" + number;
    }
    return id;
  }
}
