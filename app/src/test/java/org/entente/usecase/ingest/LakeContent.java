package org.entente.usecase.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a lake holds: for each section its rows, and a checksum over every column in any order. */
final class LakeContent {

  private LakeContent() {}

  static Map<String, String> of(Path data) throws SQLException, IOException {
    Path lake = data.resolve("lake/gdelt");
    var content = new TreeMap<String, String>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Stream<Path> sections = Files.list(lake)) {
      for (Path section : sections.sorted().toList()) {
        String name = section.getFileName().toString();
        if (!name.startsWith("_")) {
          content.put(name, single(connection, "count(*) || ' ' || sum(hash(t))", section));
        }
      }
    }
    return content;
  }

  /** How many rows of a section share their id with another. */
  static long duplicates(Path data, String section, String id) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      Path files = data.resolve("lake/gdelt").resolve(section);
      return Long.parseLong(single(connection, "count(*) - count(distinct " + id + ")", files));
    }
  }

  private static String single(Connection connection, String columns, Path section)
      throws SQLException {
    String from = " from read_parquet('" + section + "/**/*.parquet', hive_partitioning = true) t";
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select " + columns + from)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
