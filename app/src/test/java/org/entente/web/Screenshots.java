package org.entente.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures of the README from the running product: {@code make screenshots}. Its name
 * keeps it out of the ordinary tests.
 */
class Screenshots {

  private static final Path IMAGES = Path.of("../docs/images");
  private static final String DAY = "?asOf=2024-10-31";
  private static final int WIDE = 1280;

  @TempDir private Path folder;

  @Test
  void take() {
    try (var chromium = Chromium.start();
        var served = Served.in(folder)) {
      Page page = chromium.page(WIDE, ColorScheme.LIGHT);
      page.navigate(served.url("/" + DAY));
      Chromium.settle(page);
      shot(page, "today");
      page.navigate(served.url("/initiatives/asian-nato" + DAY));
      Chromium.settle(page);
      part(page.locator("#positions figure"), "initiative");
      part(page.locator("#timeline"), "timeline");
      page.navigate(
          served.url("/what-if?attacker=CHN&victim=JPN&place=senkaku&with=asian-nato:quad-plus"));
      Chromium.settle(page);
      shot(page, "what-if");
      Page dark = chromium.page(WIDE, ColorScheme.DARK);
      dark.navigate(served.url("/initiatives/asian-nato" + DAY));
      Chromium.settle(dark);
      part(dark.locator("#map"), "map-dark");
    }
  }

  private static void shot(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(name + ".png")));
  }

  private static void part(Locator part, String name) {
    part.screenshot(new Locator.ScreenshotOptions().setPath(IMAGES.resolve(name + ".png")));
  }
}
