package org.entente.feed.page;

import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.entente.core.PartialDate;
import org.entente.evidence.Extracted;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article in a web page: running text by readability, title, date, publisher, language and
 * canonical address.
 */
public final class PageText {

  private static final int LEAST_ARTICLE = 200;
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern JSON_DATE =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");

  private PageText() {}

  /**
   * Extracts the article.
   *
   * @param html the page's source
   * @param address where it was found; empty for a file
   */
  public static Extracted extract(String html, String address) {
    Document page = Jsoup.parse(html, address);
    String title = title(page);
    PartialDate published = published(page, html);
    String publisher = meta(page, "meta[property=og:site_name]");
    String language = language(page);
    String canonical = canonical(page, address);
    String text = article(page, address);
    return new Extracted(null, title, text, published, publisher, language, canonical);
  }

  private static String article(Document page, String address) {
    page.select("script,style,noscript,template,iframe,form,nav,svg").remove();
    String base = address.isEmpty() ? "http://localhost/" : address;
    String content = new Readability4J(base, page.clone()).parse().getContent();
    String found = content == null ? "" : paragraphs(Jsoup.parseBodyFragment(content).body());
    return found.length() >= LEAST_ARTICLE ? found : paragraphs(page.body());
  }

  private static String paragraphs(Element body) {
    var text = new StringBuilder();
    for (Element block : body.select("p,h1,h2,h3,h4,h5,h6,li,blockquote,td,pre")) {
      boolean outermost = block.select("p,li,blockquote,td").size() <= (isContainer(block) ? 1 : 0);
      if (outermost && block.hasText()) {
        text.append(block.text()).append("\n\n");
      }
    }
    return text.isEmpty() ? body.wholeText() : text.toString();
  }

  private static boolean isContainer(Element block) {
    return block.is("p,li,blockquote,td");
  }

  private static String title(Document page) {
    String title = meta(page, "meta[property=og:title]");
    if (title != null) {
      return title;
    }
    Element heading = page.selectFirst("h1");
    return heading != null && heading.hasText() ? heading.text() : page.title();
  }

  private static @Nullable PartialDate published(Document page, String html) {
    String date = meta(page, "meta[property=article:published_time]");
    if (date == null) {
      date = meta(page, "meta[name~=(?i)^(date|pubdate|dc\\.date.*|publish-?date)$]");
    }
    if (date == null) {
      var linked = JSON_DATE.matcher(html);
      date = linked.find() ? linked.group(1) : null;
    }
    if (date == null) {
      Element time = page.selectFirst("time[datetime]");
      date = time == null ? null : time.attr("datetime");
    }
    return date == null ? null : day(date);
  }

  private static @Nullable PartialDate day(String text) {
    var day = DAY.matcher(text);
    try {
      return day.find() ? PartialDate.parse(day.group()) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable String language(Document page) {
    Element root = page.selectFirst("html[lang]");
    String code = root == null ? "" : root.attr("lang").strip();
    return code.length() >= 2 ? code.substring(0, 2).toLowerCase(java.util.Locale.ROOT) : null;
  }

  private static @Nullable String canonical(Document page, String address) {
    Element link = page.selectFirst("link[rel=canonical][href]");
    String url = link == null ? "" : link.absUrl("href");
    if (url.startsWith("https://") || url.startsWith("http://")) {
      return url;
    }
    return address.isEmpty() ? null : address;
  }

  private static @Nullable String meta(Document page, String query) {
    Element meta = page.selectFirst(query);
    String value = meta == null ? "" : meta.attr("content").strip();
    return value.isEmpty() ? null : value;
  }
}
