package org.entente.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.event.Kind;
import org.entente.event.Stream;
import picocli.CommandLine.Option;

/** Which files of GDELT. */
final class GdeltOptions {

  @Option(
      names = "--stream",
      split = ",",
      paramLabel = "NAME",
      description = "GDELT's streams: english, translated (default both).")
  private List<String> streams = List.of();

  @Option(
      names = "--kinds",
      split = ",",
      paramLabel = "KIND",
      description = "Kinds of its files: events, mentions, gkg (default all).")
  private List<String> kinds = List.of();

  Set<Stream> streams() {
    return chosen(streams, Stream::parse, EnumSet.allOf(Stream.class));
  }

  Set<Kind> kinds() {
    return chosen(kinds, Kind::parse, EnumSet.allOf(Kind.class));
  }

  private static <T> Set<T> chosen(List<String> words, Function<String, T> parse, Set<T> all) {
    return words.isEmpty() ? all : words.stream().map(parse).collect(Collectors.toSet());
  }
}
