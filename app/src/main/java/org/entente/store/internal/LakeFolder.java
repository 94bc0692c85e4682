package org.entente.store.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.event.Kind;
import org.entente.event.Lake;
import org.entente.event.OpenWindows;
import org.entente.event.Part;
import org.entente.event.Stream;
import org.entente.event.table.Table;
import org.entente.store.internal.parquet.ParquetWriter;

/**
 * The lake as a folder: each part is a Parquet file written beside its place and renamed into it,
 * so that a reader, and a process that is killed, sees the old file or the new one.
 */
public final class LakeFolder implements Lake {

  private static final String RAW = "_received";
  private static final int BUFFER = 1 << 20;

  private final Path folder;
  private final Database database;
  private final PartProperties properties;

  public LakeFolder(Path folder, Database database) {
    this.folder = folder;
    this.database = database;
    this.properties = new PartProperties(database);
  }

  /** Where a section's files lie, as a pattern for DuckDB. */
  Path folder() {
    return folder;
  }

  @Override
  public void keep(Part part, Table rows) {
    Path file = folder.resolve(part.path());
    try {
      if (rows.rows() == 0 && rows.properties().isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        replace(file, true, out -> ParquetWriter.write(rows, out));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
  }

  /** Writes bytes to a stream. */
  @FunctionalInterface
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static void replace(Path file, boolean durable, Writing writing) throws IOException {
    Files.createDirectories(file.getParent());
    Path beside = file.resolveSibling("." + file.getFileName() + ".tmp");
    try (var channel =
            FileChannel.open(
                beside,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        var out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
      writing.to(out);
      out.flush();
      if (durable) {
        channel.force(true);
      }
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public boolean holds(Part part) {
    Path file = folder.resolve(part.path());
    try {
      return WholeParquet.is(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  @Override
  public Optional<Map<String, String>> findProperties(Part part) {
    return properties.find(folder.resolve(part.path()));
  }

  @Override
  public OpenWindows openWindows(Stream stream, Instant hour) {
    List<String> files = eventsBefore(stream, hour);
    if (files.isEmpty()) {
      return OpenWindows.NONE;
    }
    LocalDateTime end = LocalDateTime.ofInstant(hour, ZoneOffset.UTC);
    String marks = String.join(", ", Collections.nCopies(files.size(), "?"));
    var values = new ArrayList<Object>(files);
    values.add(end.minus(OpenWindows.LENGTH));
    values.add(end);
    return database.read(
        connection -> {
          var first = new HashMap<OpenWindows.Key, OpenWindows.First>();
          Queries.each(
              connection,
              "select event_date - date '1970-01-01' as d, epoch_us(least(added, slot)) as a,"
                  + " event_id, concat(actor1_code, chr(9), actor2_code, chr(9), event_code,"
                  + " chr(9), action_geo_country_code, chr(9), action_geo_adm1_code, chr(9)) as k"
                  + " from read_parquet(["
                  + marks
                  + "], file_row_number = true) where reemission_of is null and slot >= ? and"
                  + " slot < ? order by slot, file_row_number",
              values,
              row -> first.put(key(row), first(row)));
          return OpenWindows.of(first, hour.getEpochSecond() * 1_000_000);
        });
  }

  /** The files that hold the last hours before a moment. */
  private List<String> eventsBefore(Stream stream, Instant hour) {
    var files = new LinkedHashSet<String>();
    for (long back = OpenWindows.LENGTH.toHours(); back > 0; back--) {
      LocalDateTime at = LocalDateTime.ofInstant(hour, ZoneOffset.UTC).minusHours(back);
      Part day = Part.day(Kind.EVENTS, stream, at.toLocalDate());
      Part part = holds(day) ? day : new Part(day.section(), stream, day.day(), at.getHour());
      if (holds(part)) {
        files.add(folder.resolve(part.path()).toString());
      }
    }
    return List.copyOf(files);
  }

  private static OpenWindows.Key key(ResultSet row) throws java.sql.SQLException {
    return OpenWindows.Key.of(row.getLong("d"), row.getString("k"));
  }

  private static OpenWindows.First first(ResultSet row) throws java.sql.SQLException {
    return new OpenWindows.First(row.getLong("a"), row.getLong("event_id"));
  }

  /** Not forced to the disk: a file that a power cut spoils fails its checksum and is fetched. */
  @Override
  public void keepRaw(Part part, String fileName, byte[] bytes) {
    Path file = raw(part).resolve(fileName);
    try {
      replace(file, false, out -> out.write(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
  }

  @Override
  public Optional<byte[]> findRaw(Part part, String fileName) {
    try {
      return Optional.of(Files.readAllBytes(raw(part).resolve(fileName)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(fileName + " cannot be read", e);
    }
  }

  @Override
  public void dropRaw(Part part) {
    Path files = raw(part);
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(files)) {
      for (Path entry : entries) {
        Files.delete(entry);
      }
      Files.delete(files);
    } catch (NoSuchFileException e) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(files + " cannot be emptied", e);
    }
  }

  private Path raw(Part part) {
    return folder.resolve(RAW).resolve(part.path().replace(".parquet", "").replace('/', '_'));
  }
}
