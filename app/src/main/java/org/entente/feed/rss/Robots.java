package org.entente.feed.rss;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What hosts let programs fetch, by their robots.txt (RFC 9309): the longest matching rule wins, a
 * missing file allows everything, an unreachable one nothing.
 */
public final class Robots {

  private static final String NAME = "entente";
  private static final int MOST_CHARACTERS = 500 * 1024;

  private final Fetch fetch;
  private final Map<String, List<Rule>> rules = new HashMap<>();

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

  /** Whether an address may be fetched. */
  public synchronized boolean allows(URI address) {
    String host = address.getScheme() + "://" + address.getRawAuthority();
    List<Rule> known = rules.computeIfAbsent(host, h -> load(h + "/robots.txt"));
    String path = address.getRawPath() == null ? "/" : address.getRawPath();
    Rule best = new Rule(true, "");
    for (Rule rule : known) {
      boolean longer = rule.prefix().length() > best.prefix().length();
      boolean kinder = rule.prefix().length() == best.prefix().length() && rule.allow();
      if (matches(rule.prefix(), path) && (longer || kinder)) {
        best = rule;
      }
    }
    return best.allow();
  }

  private List<Rule> load(String address) {
    String text = fetch.get(address);
    return text == null ? List.of(new Rule(false, "/")) : parse(text);
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
