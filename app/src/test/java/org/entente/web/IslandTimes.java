package org.entente.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Times the islands of a running server in a real browser: {@code make islands
 * URL=http://127.0.0.1:8421}. Its name keeps it out of the ordinary tests.
 */
class IslandTimes {

  private static final int WIDE = 1440;
  private static final int ROUNDS = 3;
  private static final List<String> PAGES =
      List.of(
          "/",
          "/initiatives/quad",
          "/treaties",
          "/what-if?attacker=CHN&victim=JPN&place=senkaku&date=2026-01-15");

  /** Notes when each island was drawn, in milliseconds from when its page was asked for. */
  private static final String WATCH =
      """
      window.drawn = [];
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          if (!target.dataset.state || !target.dataset.island) continue;
          window.drawn.push(`${target.dataset.island} ${target.dataset.state}`
            + ` ${Math.round(performance.now())}`);
        }
      }).observe(document, { subtree: true, attributeFilter: ['data-state'] });
      """;

  private static final String ALL_DRAWN =
      "() => document.querySelectorAll('[data-island]:not([data-state])').length === 0";

  @Test
  void time() {
    String server = System.getenv("ENTENTE_URL");
    assumeTrue(server != null, "no server is named: make islands URL=http://127.0.0.1:8421");
    try (var chromium = Chromium.start()) {
      for (String address : PAGES) {
        for (int round = 0; round < ROUNDS; round++) {
          Page page = chromium.page(WIDE, ColorScheme.LIGHT);
          page.addInitScript(WATCH);
          page.navigate(server + address);
          page.waitForFunction(ALL_DRAWN);
          System.out.printf(
              Locale.ROOT,
              "%s first byte %s, loaded %s, %s%n",
              address,
              page.evaluate(
                  "Math.round(performance.getEntriesByType('navigation')[0].responseStart)"),
              page.evaluate(
                  "Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)"),
              page.evaluate("drawn.join(', ')"));
          page.close();
        }
      }
    }
  }
}
