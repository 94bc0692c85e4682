package org.entente.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/**
 * A browser and a server with the starter content for each class of tests, a page for each test.
 */
@Tag("browser")
abstract class InBrowser {

  static final int WIDTH = 1440;

  @TempDir static Path folder;
  static Chromium chromium;
  static Served served;

  Page page;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    served = Served.in(folder.resolve("data"));
  }

  @AfterAll
  static void stop() {
    if (served != null) {
      chromium.close();
      served.close();
    }
  }

  @BeforeEach
  void open() {
    page = chromium.page(WIDTH, ColorScheme.LIGHT);
  }

  @AfterEach
  void close() {
    page.context().close();
  }
}
