package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * All Java source is formatted by google-java-format; {@code mvn -q test -pl app -Dtest=FormatTest
 * -Dformat.write=true} mends it.
 */
@Tag("format")
class FormatTest {

  @Test
  void sourcesAreFormatted() throws IOException, FormatterException {
    var formatter = new Formatter();
    var off = new ArrayList<String>();
    for (Path file : sources()) {
      String text = Files.readString(file);
      String unused = RemoveUnusedImports.removeUnusedImports(text);
      String ordered = ImportOrderer.reorderImports(unused, JavaFormatterOptions.Style.GOOGLE);
      String formatted = formatter.formatSource(ordered);
      if (!formatted.equals(text) && Boolean.getBoolean("format.write")) {
        Files.writeString(file, formatted);
      } else if (!formatted.equals(text)) {
        off.add(file.toString());
      }
    }
    assertThat(off).as("files to be formatted").isEmpty();
  }

  private static List<Path> sources() throws IOException {
    var found = new ArrayList<Path>();
    for (String root : List.of("src/main/java", "src/test/java", "../benchmarks/src/main/java")) {
      if (Files.isDirectory(Path.of(root))) {
        try (Stream<Path> walk = Files.walk(Path.of(root))) {
          walk.filter(p -> p.toString().endsWith(".java")).sorted().forEach(found::add);
        }
      }
    }
    return found;
  }
}
