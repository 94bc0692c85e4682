package org.entente.web.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The scripts that the build of {@code web/} left in the product.
 *
 * @param entry address of the script that every page loads; null where there are none
 * @param files all of them
 */
record Islands(@Nullable String entry, List<Asset> files) {

  private static final String FOLDER = "islands/";
  private static final String ADDRESS = "/assets/islands/";
  private static final String ENTRY = "src/main.ts";

  Islands {
    files = List.copyOf(files);
  }

  /** Those that the manifest names; none where the product was made without Node. */
  static Islands load() {
    byte[] manifest = Asset.find(FOLDER + "manifest.json");
    return manifest == null ? new Islands(null, List.of()) : of(parse(manifest));
  }

  private static Islands of(JsonNode manifest) {
    SortedSet<String> names = new TreeSet<>();
    for (JsonNode chunk : manifest) {
      names.add(chunk.path("file").asText());
      chunk.path("css").forEach(sheet -> names.add(sheet.asText()));
    }
    return new Islands(
        ADDRESS + manifest.path(ENTRY).path("file").asText(),
        names.stream().map(Islands::file).toList());
  }

  /** One of them, packed already when it was built. */
  private static Asset file(String name) {
    return new Asset(
        ADDRESS + name, type(name), Asset.read(FOLDER + name), Asset.read(FOLDER + name + ".gz"));
  }

  private static String type(String name) {
    if (name.endsWith(".js")) {
      return "text/javascript; charset=utf-8";
    }
    return name.endsWith(".css") ? "text/css; charset=utf-8" : "application/json";
  }

  private static JsonNode parse(byte[] manifest) {
    try {
      return new ObjectMapper().readTree(manifest);
    } catch (IOException e) {
      throw new UncheckedIOException("the product's list of scripts is damaged", e);
    }
  }
}
