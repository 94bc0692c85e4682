package org.entente.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Lists the YAML files of a folder: of the starter pack inside the product, or of the user's data
 * folder.
 */
public final class Pack {

  private static final String STARTER = "/starter/";

  private Pack() {}

  /**
   * The starter pack's files below {@code folder}, e.g. {@code "treaties"}, ordered by name.
   *
   * @throws IllegalStateException when the product was built without that folder
   */
  public static List<PackFile> starter(String folder) {
    URL url = Pack.class.getResource(STARTER + folder);
    if (url == null) {
      throw new IllegalStateException("the starter pack has no folder " + folder);
    }
    try {
      URI uri = url.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return files(Path.of(uri), "starter/" + folder);
      }
      String jar = uri.toString().substring("jar:".length(), uri.toString().indexOf('!'));
      // by path, not by address: several threads may have it open at once
      try (FileSystem inside = FileSystems.newFileSystem(Path.of(URI.create(jar)), Map.of())) {
        return files(inside.getPath(STARTER + folder), "starter/" + folder);
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the starter pack cannot be opened", e);
    }
  }

  /** One file of the starter pack, e.g. {@code "places.yaml"}. */
  public static PackFile starterFile(String path) {
    try (var in = Pack.class.getResourceAsStream(STARTER + path)) {
      byte[] bytes =
          Objects.requireNonNull(in, "the starter pack has no file " + path).readAllBytes();
      return new PackFile(
          "starter/" + path, new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The YAML files below a folder of the user's, ordered by name; none where the folder does not
   * exist.
   */
  public static List<PackFile> folder(Path folder) {
    return Files.isDirectory(folder) ? files(folder, folder.toString()) : List.of();
  }

  private static List<PackFile> files(Path folder, String label) {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> paths =
          walk.filter(p -> p.toString().endsWith(".yaml") || p.toString().endsWith(".yml"))
              .sorted(java.util.Comparator.comparing(Path::toString))
              .toList();
      var read = new ArrayList<PackFile>(paths.size());
      for (Path path : paths) {
        String below = folder.relativize(path).toString().replace('\\', '/');
        read.add(PackFile.read(path, label + "/" + below));
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(label + " cannot be listed", e);
    }
  }
}
