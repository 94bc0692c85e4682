package org.entente.web.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.bargaining.EntenteModel;
import org.entente.core.Seed;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor of the workbench sets otherwise.
 *
 * @param changes names and values as {@code --set} takes them, those left empty left out
 * @param runs how many runs
 * @param seed the seed they follow from
 */
public record StudyForm(Map<String, String> changes, int runs, long seed) {

  static final int MOST_RUNS = 20_000;

  private static final int FEWEST_RUNS = 100;
  private static final int MOST_CHANGES = 120;
  private static final Pattern CHANGE =
      Pattern.compile(
          "[A-Za-z0-9_-]{2,20}\\.(position|salience|capability|role|veto|ceiling)"
              + "|rule|count|indispensable|share|reversion|accession");

  public StudyForm {
    changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
  }

  static StudyForm of(Asked asked) {
    var changes = new LinkedHashMap<String, String>();
    asked.context().queryParamMap().keySet().stream()
        .filter(name -> CHANGE.matcher(name).matches())
        .forEach(name -> put(changes, name, asked.text(name)));
    if (changes.size() > MOST_CHANGES) {
      throw Refusal.badRequest(
          "Too many changes", "At most " + MOST_CHANGES + " figures can be set at once.");
    }
    return new StudyForm(
        changes,
        (int) number(asked, "runs", EntenteModel.Settings.DEFAULT.runs(), FEWEST_RUNS, MOST_RUNS),
        number(asked, "seed", Seed.DEFAULT.value(), 0, Long.MAX_VALUE));
  }

  private static void put(Map<String, String> changes, String name, String value) {
    if (!value.isEmpty()) {
      changes.put(name, value);
    }
  }

  private static long number(Asked asked, String name, long usual, long least, long most) {
    String text = asked.text(name);
    if (text.isEmpty()) {
      return usual;
    }
    boolean isNumber = text.matches("[0-9]{1,18}");
    if (!isNumber || Long.parseLong(text) < least || Long.parseLong(text) > most) {
      throw Refusal.badRequest(
          "“" + text + "” cannot be the number of " + name,
          name.equals("runs")
              ? "Give a whole number from " + least + " to " + most + "."
              : "Give a whole number of at most 18 digits.");
    }
    return Long.parseLong(text);
  }

  EntenteModel.Settings settings() {
    return EntenteModel.Settings.DEFAULT.withRuns(runs).withSeed(new Seed(seed));
  }

  public boolean isChanged() {
    return !changes.isEmpty();
  }

  /** The value set for a name, empty where it is left as it is. */
  public String value(String name) {
    return changes.getOrDefault(name, "");
  }

  /** Whether the address says nothing that it need not say. */
  boolean isCanonical(Asked asked) {
    return asked.context().queryParamMap().keySet().stream()
        .noneMatch(name -> asked.text(name).isEmpty());
  }

  /** The address of this study under a path. */
  public String address(String path, Links links) {
    var query = new ArrayList<String>();
    changes.forEach((name, value) -> query.add(pair(name, value)));
    if (runs != EntenteModel.Settings.DEFAULT.runs()) {
      query.add(pair("runs", Integer.toString(runs)));
    }
    if (seed != Seed.DEFAULT.value()) {
      query.add(pair("seed", Long.toString(seed)));
    }
    if (links.asOf() != null) {
      query.add(pair("asOf", links.asOf().toString()));
    }
    return query.isEmpty() ? path : path + "?" + String.join("&", query);
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The day to be carried on, or null where the address names none. */
  public @Nullable String asOfValue(Links links) {
    return links.asOf() == null ? null : links.asOf().toString();
  }

  /** The changes as they are written. */
  public List<String> words() {
    return changes.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
  }

  /** The same runs without any change. */
  StudyForm unchanged() {
    return new StudyForm(Map.of(), runs, seed);
  }
}
