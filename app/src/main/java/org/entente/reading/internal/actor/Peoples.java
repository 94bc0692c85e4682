package org.entente.reading.internal.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.actor.ActorDirectory;
import org.entente.actor.Level;
import org.entente.actor.Mention;
import org.entente.actor.Resolution;

/** Finds names of several states at once: "the Baltic states" are three mentions at one place. */
public final class Peoples {

  private final ActorDirectory actors;
  private final Map<String, List<String>> peoples;
  private final Pattern pattern;

  public Peoples(ActorDirectory actors, SpeakerNouns nouns) {
    this.actors = actors;
    this.peoples = nouns.peoples();
    this.pattern =
        Pattern.compile(
            peoples.keySet().stream()
                .sorted(
                    (a, b) -> b.length() == a.length() ? a.compareTo(b) : b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?i)\\b(?:", ")\\b")));
  }

  /** The mentions of a text with those of peoples added; they replace others at their place. */
  public List<Mention> add(String text, List<Mention> mentions) {
    Matcher m = pattern.matcher(text);
    if (!m.find()) {
      return mentions;
    }
    var all = new ArrayList<>(mentions);
    do {
      int start = m.start();
      int end = m.end();
      all.removeIf(o -> o.start() < end && start < o.end());
      for (String id :
          peoples.getOrDefault(m.group().toLowerCase(java.util.Locale.ROOT), List.of())) {
        var resolution =
            new Resolution(actors.get(id), null, null, Level.STATE, "one of '" + m.group() + "'");
        all.add(new Mention(start, end, m.group(), Mention.Kind.NAME, resolution));
      }
    } while (m.find());
    all.sort(java.util.Comparator.comparingInt(Mention::start));
    return all;
  }
}
