package org.entente.web.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.evidence.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of pages, each with the as-of date of the page it stands on.
 *
 * @param asOf the date chosen in the address, or null where none was
 */
public record Links(@Nullable LocalDate asOf) {

  public String home() {
    return with("/", Map.of());
  }

  public String about() {
    return with("/about", Map.of());
  }

  public String initiative(String slug) {
    return with("/initiatives/" + part(slug), Map.of());
  }

  public String brief(String slug) {
    return with("/initiatives/" + part(slug) + "/brief", Map.of());
  }

  public String feasibility(String slug) {
    return with("/initiatives/" + part(slug) + "/feasibility", Map.of());
  }

  public String actor(String slug, String actor) {
    return with("/initiatives/" + part(slug) + "/actors/" + part(actor), Map.of());
  }

  public String document(String id) {
    return with("/documents/" + part(id), Map.of());
  }

  /** A document after a judgement of its reading was kept. */
  public String judged(String id, long correction) {
    return with("/documents/" + part(id), of("judged", Long.toString(correction), "by", null))
        + "#correction-"
        + correction;
  }

  /** Where a judgement of a document's reading is handed in. */
  public String judge(String id) {
    return "/documents/" + part(id) + "/judgements";
  }

  /** Where a judgement of a driver or hurdle of a document is handed in. */
  public String judgeFactor(String id) {
    return "/documents/" + part(id) + "/factors";
  }

  /** Where a statement that was missed in a document is handed in. */
  public String addStatement(String id) {
    return "/documents/" + part(id) + "/statements";
  }

  public String addDocuments() {
    return with("/add", Map.of());
  }

  public String sources() {
    return with("/sources", Map.of());
  }

  /** The sources with the files of a span of days. */
  public String sourcesSpan(LocalDate from, LocalDate to) {
    return with("/sources", of("from", from.toString(), "to", to.toString()));
  }

  public String sourcesData(LocalDate from, LocalDate to) {
    return with("/api/v1/sources", of("from", from.toString(), "to", to.toString()));
  }

  /** Why so many files of a source are there in a span of days. */
  public String whySource(String name, LocalDate from, LocalDate to) {
    var query = of("of", "files:" + name, "from", from.toString());
    query.put("to", to.toString());
    return with("/why", query);
  }

  public String corrections() {
    return with("/corrections", Map.of());
  }

  /** A document at the sentence that carries a claim. */
  public String passage(Passage passage) {
    return document(passage.document()) + "#sentence-" + (passage.sentence() + 1);
  }

  public String why(String slug, String figure) {
    return with("/why", of("initiative", slug, "of", figure));
  }

  /** The explanation of a figure, by all that names it. */
  public String whyQuery(Map<String, String> query) {
    return with("/why", new LinkedHashMap<String, @Nullable String>(query));
  }

  public String whyData(Map<String, String> query) {
    return with("/api/v1/why", new LinkedHashMap<String, @Nullable String>(query));
  }

  /** Why a rule is said to be right so often. */
  public String whyRule(String rule) {
    return with("/why", of("of", "precision:" + rule, "format", null));
  }

  /** The place of an initiative's page where its positions stand, each with its reason. */
  public String positions(String slug) {
    return initiative(slug) + "#positions";
  }

  /** Why a figure that belongs to no initiative is what it is. */
  public String why(String figure) {
    return with("/why", of("of", figure, "initiative", null));
  }

  public String whyAsText(String slug, String figure) {
    var query = of("initiative", slug, "of", figure);
    query.put("format", "text");
    return with("/why", query);
  }

  public String search(String words, @Nullable String initiative) {
    return with("/search", of("q", words, "initiative", initiative));
  }

  public String whatIf() {
    return with("/what-if", Map.of());
  }

  public String treaties() {
    return with("/treaties", Map.of());
  }

  public String treaty(String id) {
    return with("/treaties/" + part(id), Map.of());
  }

  /** A search with all that was chosen, by name. */
  public String search(Map<String, String> chosen, int page) {
    var query = new LinkedHashMap<String, @Nullable String>(chosen);
    query.put("page", page == 1 ? null : Integer.toString(page));
    return with("/search", query);
  }

  /** What a search found, as a file or for programs. */
  public String searchFile(String name, Map<String, String> chosen) {
    return with("/api/v1/" + name, new LinkedHashMap<String, @Nullable String>(chosen));
  }

  public String api(String path) {
    return with("/api/v1/" + path, Map.of());
  }

  /** A web address out of the house, or null where it is not one that may be linked to. */
  public static @Nullable String out(@Nullable String url) {
    boolean web = url != null && (url.startsWith("https://") || url.startsWith("http://"));
    return web ? url : null;
  }

  private static Map<String, @Nullable String> of(
      String key, String value, String secondKey, @Nullable String secondValue) {
    var query = new LinkedHashMap<String, @Nullable String>();
    query.put(key, value);
    query.put(secondKey, secondValue);
    return query;
  }

  private String with(String path, Map<String, @Nullable String> query) {
    var address = new StringBuilder(path);
    query.forEach((key, value) -> append(address, key, value));
    append(address, "asOf", asOf == null ? null : asOf.toString());
    return address.toString();
  }

  private static void append(StringBuilder address, String key, @Nullable String value) {
    if (value != null) {
      address
          .append(address.indexOf("?") < 0 ? '?' : '&')
          .append(key)
          .append('=')
          .append(part(value));
    }
  }

  private static String part(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
      }
    }
    return text;
  }

  /** Whether a character stands for itself in an address. */
  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '_';
  }
}
