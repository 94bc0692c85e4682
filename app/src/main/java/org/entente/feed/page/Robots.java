package org.entente.feed.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What hosts let programs fetch, by their robots.txt (RFC 9309): the longest matching rule wins, a
 * missing file allows everything, an unreachable one nothing; safe for use by several threads.
 */
public final class Robots {

  private static final String NAME = "entente";
  private static final int MOST_CHARACTERS = 500 * 1024;

  private final Fetch fetch;
  private final Map<String, Optional<List<Rule>>> rules = new ConcurrentHashMap<>();

  /** Gets a host's file: its text, empty where it has none, null where it cannot be had. */
  @FunctionalInterface
  public interface Fetch {
    @org.jspecify.annotations.Nullable
    String get(String address);
  }

  private record Rule(boolean allow, String prefix) {}

  public Robots(Fetch fetch) {
    this.fetch = fetch;
  }

  /** What a host says of an address. */
  public enum Verdict {
    ALLOWED,
    FORBIDDEN,
    /** Its rules cannot be had, so that nothing of it may be fetched now. */
    UNKNOWN
  }

  /** Whether an address may be fetched. */
  public boolean allows(URI address) {
    return judge(address) == Verdict.ALLOWED;
  }

  /** What the host says of an address; its file is asked for once. */
  public Verdict judge(URI address) {
    String host = address.getScheme() + "://" + address.getRawAuthority();
    Optional<List<Rule>> known = rules.computeIfAbsent(host, h -> load(h + "/robots.txt"));
    if (known.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    String path = path(address);
    Rule best = new Rule(true, "");
    for (Rule rule : known.get()) {
      boolean longer = rule.prefix().length() > best.prefix().length();
      boolean kinder = rule.prefix().length() == best.prefix().length() && rule.allow();
      if (matches(rule.prefix(), path) && (longer || kinder)) {
        best = rule;
      }
    }
    return best.allow() ? Verdict.ALLOWED : Verdict.FORBIDDEN;
  }

  /** Path and query: rules are about both (RFC 9309, 2.2.2). */
  private static String path(URI address) {
    String path = address.getRawPath();
    String query = address.getRawQuery();
    return (path == null || path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query);
  }

  private Optional<List<Rule>> load(String address) {
    return Optional.ofNullable(fetch.get(address)).map(Robots::parse);
  }

  private static List<Rule> parse(String text) {
    var ours = new ArrayList<Rule>();
    var everyones = new ArrayList<Rule>();
    boolean named = false;
    boolean everyone = false;
    boolean inRules = true;
    boolean foundUs = false;
    for (String line : capped(text).lines().toList()) {
      String[] parts = line.replaceFirst("#.*", "").split(":", 2);
      if (parts.length < 2) {
        continue;
      }
      String value = parts[1].strip();
      switch (parts[0].strip().toLowerCase(Locale.ROOT)) {
        case "user-agent" -> {
          if (inRules) {
            named = false;
            everyone = false;
            inRules = false;
          }
          named |= value.toLowerCase(Locale.ROOT).contains(NAME);
          everyone |= value.equals("*");
          foundUs |= named;
        }
        case "allow", "disallow" -> {
          inRules = true;
          boolean allow = parts[0].strip().equalsIgnoreCase("allow");
          if (!value.isEmpty() && named) {
            ours.add(new Rule(allow, value));
          } else if (!value.isEmpty() && everyone) {
            everyones.add(new Rule(allow, value));
          }
        }
        default -> {}
      }
    }
    return List.copyOf(foundUs ? ours : everyones);
  }

  private static String capped(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return bytes.length <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS / 4);
  }

  /** A star stands for anything, a dollar at the end for the end. */
  private static boolean matches(String rule, String path) {
    if (!rule.contains("*") && !rule.endsWith("$")) {
      return path.startsWith(rule);
    }
    boolean whole = rule.endsWith("$");
    String[] pieces = (whole ? rule.substring(0, rule.length() - 1) : rule).split("\\*", -1);
    if (!path.startsWith(pieces[0])) {
      return false;
    }
    int at = pieces[0].length();
    for (int i = 1; i < pieces.length; i++) {
      boolean last = i == pieces.length - 1;
      int found = last && whole ? path.length() - pieces[i].length() : path.indexOf(pieces[i], at);
      if (found < at || !path.startsWith(pieces[i], found)) {
        return false;
      }
      at = found + pieces[i].length();
    }
    return !whole || at == path.length();
  }
}
