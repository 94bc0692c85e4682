package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages name the script that the build left in the product, and read well where it left none. */
class IslandsTest {

  private static final boolean BUILT =
      IslandsTest.class.getResource("/web/islands/manifest.json") != null;

  @Test
  void theScriptIsNamedJustWhereItWasBuilt(@TempDir Path folder) {
    try (var served = Served.in(folder)) {
      var page = Jsoup.parse(served.get("/").body());
      assertThat(page.select("script[type=module]")).hasSize(BUILT ? 1 : 0);
    }
  }

  @Test
  void theScriptIsPackedAndMayBeKeptForGood(@TempDir Path folder) {
    assumeTrue(BUILT, "the product was made without Node");
    try (var served = Served.in(folder)) {
      String address = Jsoup.parse(served.get("/").body()).select("script").attr("src");
      var answer = served.get(address, "Accept-Encoding", "gzip");
      assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
      assertThat(answer.headers().firstValue("Cache-Control"))
          .hasValueSatisfying(kept -> assertThat(kept).contains("immutable"));
      assertThat(served.get(address).body()).contains("data-island");
    }
  }
}
