package org.entente.web.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.initiative.Initiative;
import org.entente.reading.TextSearch;
import org.entente.reading.TextSearch.Count;
import org.jspecify.annotations.Nullable;

/**
 * A search and what it found.
 *
 * @param site for names
 * @param links addresses with the chosen date
 * @param chosen what was asked for, by name
 * @param page number of the page, from 1
 * @param size documents on a page
 * @param hits what was found
 */
public record SearchModel(
    Site site, Links links, Map<String, String> chosen, int page, int size, TextSearch.Hits hits) {

  private static final int SHOWN = 8;
  private static final int CLAIMS = 6;

  /**
   * One kind of thing by which documents are counted.
   *
   * @param name its name in the address
   * @param values the most frequent
   * @param more the others
   */
  public record Facet(String name, String label, List<Value> values, List<Value> more) {}

  /**
   * One value.
   *
   * @param address the search with it chosen, or where it is chosen, without it
   * @param chosen whether it is
   */
  public record Value(String label, long documents, String address, boolean chosen) {}

  /** Something chosen, and the search without it. */
  public record Choice(String label, String without) {}

  public String words() {
    return chosen.getOrDefault("q", "");
  }

  public String choice(String name) {
    return chosen.getOrDefault(name, "");
  }

  public List<Initiative> initiatives() {
    return site.workspace().initiatives().list();
  }

  /** A text of a hit, cut where a word looked for begins or ends. */
  public List<Highlights.Run> runs(String text) {
    return Highlights.of(text, words());
  }

  public List<Facet> facets() {
    var facets = hits.facets();
    return List.of(
        facet("stance", "Stance", facets.stances()),
        facet("initiative", "Initiative", facets.initiatives()),
        facet("actor", "Actor", facets.actors()),
        facet("grade", "Source graded", facets.grades()),
        facet("year", "Published in", facets.years()));
  }

  private Facet facet(String name, String label, List<Count> counts) {
    var values = new ArrayList<Value>();
    for (Count count : counts) {
      values.add(name.equals("year") ? year(count) : value(name, count));
    }
    int cut = Math.min(SHOWN, values.size());
    return new Facet(name, label, values.subList(0, cut), values.subList(cut, values.size()));
  }

  private Value value(String name, Count count) {
    boolean is = choice(name).equals(count.value());
    return new Value(
        say(name, count.value()), count.documents(), with(name, is ? null : count.value()), is);
  }

  private Value year(Count count) {
    String first = count.value() + "-01-01";
    String last = count.value() + "-12-31";
    boolean is = choice("from").equals(first) && choice("to").equals(last);
    var other = new LinkedHashMap<>(chosen);
    other.remove("from");
    other.remove("to");
    if (!is) {
      other.put("from", first);
      other.put("to", last);
    }
    return new Value(count.value(), count.documents(), links.search(other, 1), is);
  }

  /** A value in the words of the page. */
  private String say(String name, String value) {
    return switch (name) {
      case "initiative" ->
          site.workspace().initiatives().find(value).map(Initiative::name).orElse(value);
      case "actor" -> site.nameOf(value);
      case "stance" -> value.replace('_', ' ');
      default -> value;
    };
  }

  /** What was chosen besides the words. */
  public List<Choice> choices() {
    var choices = new ArrayList<Choice>();
    for (String name : List.of("initiative", "actor", "stance", "grade", "from", "to")) {
      if (!choice(name).isEmpty()) {
        String before =
            switch (name) {
              case "grade" -> "source graded ";
              case "from", "to" -> name + " ";
              default -> "";
            };
        choices.add(new Choice(before + say(name, choice(name)), with(name, null)));
      }
    }
    return choices;
  }

  private String with(String name, @Nullable String value) {
    var other = new LinkedHashMap<>(chosen);
    if (value == null) {
      other.remove(name);
    } else {
      other.put(name, value);
    }
    return links.search(other, 1);
  }

  /** The same search in the other order. */
  public String sorted(boolean newest) {
    return with("sort", newest ? "newest" : null);
  }

  public boolean isNewestFirst() {
    return choice("sort").equals("newest") || words().isEmpty();
  }

  public String address(int number) {
    return links.search(chosen, number);
  }

  public int pages() {
    return (int) Math.min(10_000 / size, (hits.total() + size - 1) / size);
  }

  public String csv() {
    return links.searchFile("search.csv", chosen);
  }

  public String json() {
    return links.searchFile("search", chosen);
  }

  /** What is read in a hit, that which was asked for first. */
  public List<TextSearch.Claim> claims(TextSearch.Hit hit) {
    return hit.claims().stream()
        .sorted(java.util.Comparator.comparing((TextSearch.Claim c) -> !isAsked(c)))
        .limit(CLAIMS)
        .toList();
  }

  private boolean isAsked(TextSearch.Claim claim) {
    return fits("initiative", claim.initiative())
        && fits("actor", claim.actor())
        && fits("stance", claim.stance().word());
  }

  private boolean fits(String name, String value) {
    return choice(name).isEmpty() || choice(name).equals(value);
  }

  public String name(String actor) {
    return site.nameOf(actor);
  }

  public String initiativeName(String slug) {
    return say("initiative", slug);
  }
}
