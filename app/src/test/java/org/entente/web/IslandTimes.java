package org.entente.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Times the islands of a running server in a real browser: {@code make islands
 * URL=http://127.0.0.1:8421}, each page on the first visit of a new browser and on two later ones.
 * Its name keeps it out of the ordinary tests.
 */
class IslandTimes {

  private static final int WIDE = 1440;
  private static final int ROUNDS = 3;
  private static final List<String> PAGES =
      List.of(
          "/",
          "/initiatives/quad",
          "/initiatives/quad?asOf=2025-06-30",
          "/initiatives/quad/feasibility",
          "/treaties",
          "/what-if?attacker=CHN&victim=JPN&place=senkaku&date=2026-01-15",
          "/why?initiative=quad&of=position:IND");

  /** Notes when each island was drawn, in milliseconds from when its page was asked for. */
  private static final String WATCH =
      """
      window.drawn = new Map();
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          if (target.dataset.state && target.dataset.island && !drawn.has(target)) {
            drawn.set(target, performance.now());
          }
        }
      }).observe(document, { subtree: true, attributeFilter: ['data-state'] });
      """;

  /**
   * Brings an island into view, waits for it and tells its name, its state and how long it took:
   * from when its page was asked for, or, further down, from when it came into view.
   */
  private static final String DRAW =
      """
      async (island) => {
        const isFirst = island.getBoundingClientRect().top + scrollY < innerHeight;
        const seen = isFirst || island.dataset.state ? 0 : performance.now();
        island.scrollIntoView();
        while (!drawn.has(island)) await new Promise((next) => setTimeout(next, 5));
        const took = Math.round(drawn.get(island) - seen);
        return `${island.dataset.island} ${island.dataset.state} ${took}${seen ? ' from view' : ''}`;
      }
      """;

  @Test
  void time() {
    String server = System.getenv("ENTENTE_URL");
    assumeTrue(server != null, "no server is named: make islands URL=http://127.0.0.1:8421");
    try (var chromium = Chromium.start()) {
      for (String address : PAGES) {
        Page page = chromium.page(WIDE, ColorScheme.LIGHT);
        page.addInitScript(WATCH);
        for (int round = 0; round < ROUNDS; round++) {
          page.navigate(server + address);
          Object islands =
              page.locator("[data-island]").elementHandles().stream()
                  .map(island -> island.evaluate(DRAW).toString())
                  .collect(Collectors.joining(", "));
          System.out.printf(
              Locale.ROOT,
              "%s first byte %s, loaded %s, %s%n",
              address,
              page.evaluate(
                  "Math.round(performance.getEntriesByType('navigation')[0].responseStart)"),
              page.evaluate(
                  "Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)"),
              islands);
        }
        page.close();
      }
    }
  }
}
