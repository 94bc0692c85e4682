package org.entente.reading.internal.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Level;
import org.entente.pack.Pack;
import org.entente.pack.Yaml;
import org.jspecify.annotations.Nullable;

/** The nouns of {@code starter/reading/speakers.yaml}. */
public final class SpeakerNouns {

  /** The file as written. */
  record File(
      Map<String, String> levels,
      String voices,
      String outsiders,
      String groups,
      String possessives,
      Map<String, List<String>> peoples) {}

  private final Map<String, Level> levels = new HashMap<>();
  private final Set<String> voices;
  private final Set<String> outsiders;
  private final Set<String> groups;
  private final Set<String> possessives;
  private final Map<String, List<String>> peoples = new HashMap<>();

  private SpeakerNouns(File file) {
    file.levels().forEach((word, run) -> put(Level.valueOf(word.toUpperCase(Locale.ROOT)), run));
    voices = words(file.voices());
    outsiders = words(file.outsiders());
    groups = words(file.groups());
    possessives = words(file.possessives());
    file.peoples()
        .forEach(
            (ids, names) ->
                names.forEach(
                    n -> peoples.put(n.toLowerCase(Locale.ROOT), List.of(ids.split(" ")))));
  }

  /** The names of several states at once, in small letters, with their ids. */
  public Map<String, List<String>> peoples() {
    return Map.copyOf(peoples);
  }

  private void put(Level level, String run) {
    words(run).forEach(w -> levels.put(w, level));
  }

  public static SpeakerNouns starter() {
    return new SpeakerNouns(Yaml.read(Pack.starterFile("reading/speakers.yaml"), File.class));
  }

  @Nullable Level level(String lemma) {
    return levels.get(lemma);
  }

  boolean isVoice(String lemma) {
    return voices.contains(lemma);
  }

  boolean isOutsider(String lemma) {
    return outsiders.contains(lemma);
  }

  boolean isGroup(String lemma) {
    return groups.contains(lemma);
  }

  boolean followsPossessive(String lemma) {
    return possessives.contains(lemma);
  }

  private static Set<String> words(String run) {
    return new HashSet<>(Arrays.asList(run.strip().split("\\s+")));
  }
}
