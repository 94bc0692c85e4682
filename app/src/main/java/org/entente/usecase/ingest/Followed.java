package org.entente.usecase.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.event.Kind;
import org.entente.event.Stream;
import org.entente.usecase.ShowSources;

/**
 * Which files of GDELT are followed.
 *
 * @param kinds for each stream the kinds asked for; a stream without any is left out
 */
public record Followed(Map<Stream, Set<Kind>> kinds) {

  public Followed {
    var kept = new EnumMap<Stream, Set<Kind>>(Stream.class);
    kinds.forEach(
        (stream, of) -> {
          if (!of.isEmpty()) {
            kept.put(stream, Collections.unmodifiableSet(EnumSet.copyOf(of)));
          }
        });
    kinds = Collections.unmodifiableMap(kept);
  }

  /** The same kinds of each stream. */
  public static Followed of(Set<Stream> streams, Set<Kind> kinds) {
    var all = new EnumMap<Stream, Set<Kind>>(Stream.class);
    streams.forEach(stream -> all.put(stream, kinds));
    return new Followed(all);
  }

  /** The same with the knowledge graph of no streams but these. */
  public Followed withGraphOf(Set<Stream> streams) {
    var all = new EnumMap<Stream, Set<Kind>>(Stream.class);
    kinds.forEach(
        (stream, of) -> {
          var some = EnumSet.copyOf(of);
          if (!streams.contains(stream)) {
            some.remove(Kind.GKG);
          }
          all.put(stream, some);
        });
    return new Followed(all);
  }

  /** The names of the sources that are left out. */
  public List<String> left() {
    var left = new ArrayList<String>();
    for (Kind kind : Kind.values()) {
      for (Stream stream : Stream.values()) {
        if (!kinds.getOrDefault(stream, Set.of()).contains(kind)) {
          left.add(ShowSources.name(stream, kind));
        }
      }
    }
    return left;
  }
}
