package org.entente.fuzz;

import java.nio.charset.StandardCharsets;
import org.entente.feed.page.PageText;

/** A target for Jazzer: whatever the bytes, a page gives a text. */
public final class PageFuzz {

  private PageFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    PageText.extract(new String(input, StandardCharsets.UTF_8), "https://example.org/page");
  }
}
