package org.entente.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The properties of Parquet files. Those of a folder are read together, as its hours are asked for
 * one after the other, and remembered as long as the file is the same.
 */
final class PartProperties {

  private static final int MOST_REMEMBERED = 2000;

  private final Database database;
  private final Map<Path, Known> known =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Known> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  private record Known(FileVersion version, Map<String, String> properties) {}

  PartProperties(Database database) {
    this.database = database;
  }

  /** Those of a file; empty where there is no such file or it is damaged. */
  synchronized Optional<Map<String, String>> find(Path file) {
    try {
      FileVersion version = FileVersion.of(file);
      Known remembered = known.get(file);
      if (remembered == null || !remembered.version().equals(version)) {
        known.remove(file);
        read(file.resolveSibling(""));
        remembered = known.get(file);
      }
      return Optional.ofNullable(remembered).map(Known::properties);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** Reads those of all files of a folder; versions are taken before, so that none is too new. */
  private void read(Path folder) throws IOException {
    Map<Path, FileVersion> versions = versions(folder);
    if (versions.isEmpty()) {
      return;
    }
    var found = new HashMap<Path, Map<String, String>>();
    versions.keySet().forEach(file -> found.put(file, new HashMap<>()));
    List<Object> files =
        versions.keySet().stream().map(Path::toString).sorted().<Object>map(name -> name).toList();
    database.read(
        connection -> {
          Queries.each(
              connection,
              "select file_name, decode(key) as k, decode(value) as v from parquet_kv_metadata(["
                  + String.join(", ", Collections.nCopies(files.size(), "?"))
                  + "])",
              files,
              row ->
                  found
                      .computeIfAbsent(Path.of(row.getString("file_name")), f -> new HashMap<>())
                      .put(row.getString("k"), row.getString("v")));
          return found.size();
        });
    versions.forEach(
        (file, version) ->
            known.put(file, new Known(version, Map.copyOf(found.getOrDefault(file, Map.of())))));
  }

  private static Map<Path, FileVersion> versions(Path folder) throws IOException {
    var versions = new HashMap<Path, FileVersion>();
    try (var files = Files.newDirectoryStream(folder, "*.parquet")) {
      for (Path file : files) {
        if (WholeParquet.is(file)) {
          versions.put(file, FileVersion.of(file));
        }
      }
    }
    return versions;
  }
}
