package org.entente.feed.gdelt;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.core.Issues;
import org.entente.event.Kind;
import org.entente.event.Slot;

/**
 * One line of a list of files that GDELT publishes.
 *
 * @param bytes size of the file
 * @param md5 its checksum in hexadecimal; it comes by the same way as the file, so it shows
 *     corruption and no more
 */
public record Listed(
    Slot slot, org.entente.event.Stream stream, Kind kind, long bytes, String md5) {

  private static final Pattern LINE =
      Pattern.compile(
          "(\\d{1,12}) ([0-9a-f]{32}) https?://data\\.gdeltproject\\.org/gdeltv2/"
              + "(\\d{14})\\.(translation\\.)?(export\\.CSV|mentions\\.CSV|gkg\\.csv)\\.zip");

  /**
   * The lines that name files of the expected host and path; any other is a counted issue, as is a
   * last line cut off.
   */
  public static java.util.List<Listed> parse(String list, Issues issues) {
    return list.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .flatMap(line -> line(line, issues))
        .toList();
  }

  private static Stream<Listed> line(String line, Issues issues) {
    Optional<Listed> listed = find(line);
    if (listed.isEmpty()) {
      issues.add(
          "unexpected-list-line",
          line.length() > 120 ? line.substring(0, 120) : line,
          "expected size, checksum and an address below data.gdeltproject.org/gdeltv2");
    }
    return listed.stream();
  }

  private static Optional<Listed> find(String line) {
    Matcher match = LINE.matcher(line);
    if (!match.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Listed(
              Slot.parse(match.group(3)),
              match.group(4) == null
                  ? org.entente.event.Stream.ENGLISH
                  : org.entente.event.Stream.TRANSLATED,
              kind(match.group(5)),
              Long.parseLong(match.group(1)),
              match.group(2)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Kind kind(String suffix) {
    return Stream.of(Kind.values())
        .filter(kind -> kind.suffix().equals(suffix))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(suffix));
  }
}
