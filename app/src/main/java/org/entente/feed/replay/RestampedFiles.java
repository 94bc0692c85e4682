package org.entente.feed.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.core.Failure;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.Stream;
import org.entente.feed.gdelt.Md5;

/**
 * The files of any slot until now, made of sample rows with the slot's time, ids and addresses of
 * their own; the same slot gives the same bytes.
 */
public final class RestampedFiles implements ReplayFiles {

  private static final Pattern NAME =
      Pattern.compile("(\\d{14})\\.(translation\\.)?(export\\.CSV|mentions\\.CSV|gkg\\.csv)\\.zip");
  private static final Map<Kind, Integer> COLUMNS =
      Map.of(Kind.EVENTS, 61, Kind.MENTIONS, 16, Kind.GKG, 27);
  private static final int STEP = 7;

  private final Map<Kind, List<String[]>> samples;
  private final Map<Kind, Integer> rows;
  private final Clock clock;

  private RestampedFiles(Map<Kind, List<String[]>> samples, Map<Kind, Integer> rows, Clock clock) {
    this.samples = samples;
    this.rows = Map.copyOf(rows);
    this.clock = clock;
  }

  /**
   * From the lines of all unpacked files of a folder that have the columns of a kind.
   *
   * @param rows how many rows a file of a kind shall have
   * @throws Failure of kind usage when a kind has no sample
   */
  public static RestampedFiles of(Path folder, Map<Kind, Integer> rows, Clock clock) {
    var samples = new EnumMap<Kind, List<String[]>>(Kind.class);
    rows.keySet().forEach(kind -> samples.put(kind, new ArrayList<>()));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{csv,CSV}")) {
      var sorted = new ArrayList<Path>();
      files.forEach(sorted::add);
      sorted.sort(null);
      for (Path file : sorted) {
        collect(file, samples);
      }
    } catch (IOException e) {
      throw Failure.usage(folder + " cannot be read: " + e.getMessage());
    }
    samples.forEach(
        (kind, lines) -> {
          if (lines.isEmpty()) {
            throw Failure.usage(
                folder
                    + " has no file with lines of "
                    + COLUMNS.get(kind)
                    + " columns ("
                    + kind.word()
                    + "): put unpacked .csv or .CSV files of all three kinds there, or serve its"
                    + " zip files for ranges without --restamp");
          }
        });
    return new RestampedFiles(samples, rows, clock);
  }

  private static void collect(Path file, Map<Kind, List<String[]>> samples) throws IOException {
    for (String line : Files.readString(file, StandardCharsets.ISO_8859_1).split("\n")) {
      String[] columns = line.split("\t", -1);
      samples.forEach(
          (kind, lines) -> {
            if (columns.length == COLUMNS.getOrDefault(kind, 0)) {
              lines.add(columns);
            }
          });
    }
  }

  @Override
  public byte[] get(String name) throws IOException {
    if (name.equals("lastupdate.txt")) {
      return newest(Stream.ENGLISH);
    }
    if (name.equals("lastupdate-translation.txt")) {
      return newest(Stream.TRANSLATED);
    }
    Matcher match = NAME.matcher(name);
    if (!match.matches()) {
      throw new NoSuchFileException(name);
    }
    Slot slot = Slot.parse(match.group(1));
    if (slot.end().isAfter(clock.instant())) {
      throw new NoSuchFileException(name);
    }
    Stream stream = match.group(2) == null ? Stream.ENGLISH : Stream.TRANSLATED;
    for (Kind kind : rows.keySet()) {
      if (kind.suffix().equals(match.group(3))) {
        return zip(slot, stream, kind);
      }
    }
    throw new NoSuchFileException(name);
  }

  private byte[] newest(Stream stream) {
    Slot slot = Slot.containing(clock.instant().minus(Slot.LENGTH));
    var list = new StringBuilder();
    for (Kind kind : rows.keySet().stream().sorted().toList()) {
      byte[] zip = zip(slot, stream, kind);
      list.append(zip.length).append(' ').append(Md5.of(zip));
      list.append(" http://data.gdeltproject.org/gdeltv2/").append(slot.fileName(stream, kind));
      list.append('\n');
    }
    return list.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private byte[] zip(Slot slot, Stream stream, Kind kind) {
    String name = slot.fileName(stream, kind);
    var entry = new ZipEntry(name.substring(0, name.length() - ".zip".length()));
    entry.setTimeLocal(slot.start().atOffset(java.time.ZoneOffset.UTC).toLocalDateTime());
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(entry);
      zip.write(lines(slot, stream, kind).getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes cannot be packed in memory", e);
    }
    return bytes.toByteArray();
  }

  /** Rows move on by {@value #STEP} from slot to slot, so that most come again as GDELT's do. */
  private String lines(Slot slot, Stream stream, Kind kind) {
    List<String[]> of = samples.getOrDefault(kind, List.of());
    int count = rows.getOrDefault(kind, 0);
    long number = slot.start().getEpochSecond() / Slot.LENGTH.toSeconds();
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String[] row = of.get((int) Math.floorMod(number * STEP + i, (long) of.size())).clone();
      restamp(row, slot, stream, kind, i);
      text.append(String.join("\t", row)).append('\n');
    }
    return text.toString();
  }

  private static void restamp(String[] row, Slot slot, Stream stream, Kind kind, int i) {
    long number = slot.start().getEpochSecond() / Slot.LENGTH.toSeconds();
    String id = Long.toString((number * 2 + stream.ordinal()) * 10_000 + i);
    switch (kind) {
      case EVENTS -> {
        row[0] = id;
        row[1] = slot.name().substring(0, 8);
        row[59] = slot.name();
        row[60] = row[60] + "?" + id;
      }
      case MENTIONS -> {
        row[0] = id;
        row[1] = slot.name();
        row[2] = slot.name();
        row[5] = row[5] + "?" + id;
      }
      case GKG -> {
        row[0] = slot.name() + "-" + (stream == Stream.TRANSLATED ? "T" : "") + i;
        row[1] = slot.name();
        row[4] = row[4] + "?" + id;
      }
    }
  }
}
