package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.entente.web.MainPages.MainPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in a real browser: wide, middling and narrow, light and dark. */
@Tag("browser")
class PagesInBrowserTest {

  private static final List<Integer> WIDTHS = List.of(1440, 1024, 390);

  @TempDir private static Path folder;
  private static Chromium chromium;
  private static Served served;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    served = Served.in(folder);
  }

  @AfterAll
  static void stop() {
    if (served != null) {
      chromium.close();
      served.close();
    }
  }

  static Stream<MainPage> pages() {
    return MainPages.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageHasNoBarrierAndNoComplaint(MainPage asked) {
    var softly = new SoftAssertions();
    Page page = chromium.page(WIDTHS.getFirst(), ColorScheme.LIGHT);
    int status = page.navigate(served.url(asked.address())).status();
    Chromium.settle(page);
    for (int width : WIDTHS) {
      String place = asked.name() + " at " + width;
      page.setViewportSize(width, 900);
      scheme(page, ColorScheme.LIGHT);
      softly.assertThat(Chromium.barriers(page)).as(place + ", light").isEmpty();
      scheme(page, ColorScheme.DARK);
      softly.assertThat(Chromium.faintTexts(page)).as(place + ", dark").isEmpty();
      softly.assertThat(overflow(page)).as(place + " is wider than the window by").isZero();
    }
    softly.assertThat(failed(page)).as(asked.name() + ": islands not drawn").isEmpty();
    List<String> complaints = chromium.complaints();
    softly.assertThat(status == 200 ? complaints : List.of()).as(asked.name()).isEmpty();
    page.context().close();
    softly.assertAll();
  }

  private static void scheme(Page page, ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }

  private static int overflow(Page page) {
    return (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
  }

  private static List<?> failed(Page page) {
    return (List<?>)
        page.evaluate(
            "[...document.querySelectorAll('[data-state=failed]')].map(e => e.dataset.island)");
  }

  @Test
  void aPageForPrintHasNoControls() {
    Page page = chromium.page(1024, ColorScheme.LIGHT);
    page.navigate(served.url("/initiatives/asian-nato"));
    Chromium.settle(page);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    for (String control : List.of(".as-of", ".top nav", ".chart-tools", ".tools", ".on-page")) {
      assertThat(page.locator(control).first().isVisible()).as(control).isFalse();
    }
    assertThat(page.locator("h1").isVisible()).isTrue();
    scheme(page, ColorScheme.DARK);
    page.setViewportSize(718, 1000);
    assertThat(page.locator("#positions .only-wide").isVisible()).as("wide on A4").isTrue();
    assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        .as("white paper also where the screen is dark")
        .isEqualTo("rgb(255, 255, 255)");
    page.context().close();
  }
}
