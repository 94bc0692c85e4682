package org.entente.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's Chromium, driven by the Playwright that the front end's build has installed. Where
 * one of them is missing the test is skipped with the reason.
 */
final class Chromium implements AutoCloseable {

  private static final Path MODULES = Path.of("../web/node_modules").toAbsolutePath().normalize();
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final Path DRIVER = Path.of("target/playwright-driver").toAbsolutePath();
  private static final int TALL = 900;
  private static final double PATIENCE = 60_000;

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start() {
    Path driver = MODULES.resolve("playwright-core");
    Optional<Path> node = program("node");
    Optional<Path> chromium =
        Stream.of("chromium", "chromium-browser", "google-chrome")
            .flatMap(name -> program(name).stream())
            .findFirst();
    assumeTrue(Files.exists(driver), "the front end's libraries are not installed (web/build.sh)");
    assumeTrue(node.isPresent(), "Node is not on PATH");
    assumeTrue(chromium.isPresent(), "Chromium is not on PATH");
    System.setProperty("playwright.cli.dir", folder(node.get(), driver).toString());
    Playwright playwright = Playwright.create();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    var options = new BrowserType.LaunchOptions().setExecutablePath(chromium.get()).setArgs(FLAGS);
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  /** A folder laid out as Playwright expects its driver. */
  private static Path folder(Path node, Path driver) {
    try {
      Files.createDirectories(DRIVER);
      link(DRIVER.resolve("node"), node);
      link(DRIVER.resolve("package"), driver);
      return DRIVER;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lay out the driver", e);
    }
  }

  private static void link(Path place, Path target) throws IOException {
    Files.deleteIfExists(place);
    Files.createSymbolicLink(place, target);
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** An empty page of a browser of its own; what it complains of is collected. */
  Page page(int width, ColorScheme scheme) {
    var page =
        browser
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, TALL)
                    .setColorScheme(scheme)
                    .setLocale("en-GB"))
            .newPage();
    page.setDefaultTimeout(PATIENCE);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    return page;
  }

  /** What pages wrote to the console as errors and warnings since it was last asked. */
  List<String> complaints() {
    List<String> said = List.copyOf(complaints);
    complaints.clear();
    return said;
  }

  /** Waits until every island of the page is drawn, bringing each into view. */
  static void settle(Page page) {
    int islands = page.locator("[data-island]").count();
    for (int i = 0; i < islands; i++) {
      var island = page.locator("[data-island]").nth(i);
      island.evaluate("element => element.scrollIntoView()");
      page.waitForFunction("i => document.querySelectorAll('[data-island]')[i].dataset.state", i);
    }
    page.evaluate("scrollTo(0, 0)");
  }

  /** What axe finds wrong by WCAG 2.2 AA and good practice, one line for each. */
  static List<String> barriers(Page page) {
    return found(page, "{resultTypes: ['violations']}");
  }

  /** Texts with too little contrast, the only thing that depends on light and dark. */
  static List<String> faintTexts(Page page) {
    return found(page, "{resultTypes: ['violations'], runOnly: ['color-contrast']}");
  }

  private static List<String> found(Page page, String options) {
    if (page.evaluate("typeof axe").equals("undefined")) {
      page.evaluate(axe());
    }
    Object found =
        page.evaluate(
            "async () => (await axe.run(document, "
                + options
                + ")).violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target + ' ' +"
                + " n.failureSummary.replace(/\\s+/g, ' ')))");
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String axe() {
    try {
      return Files.readString(MODULES.resolve("axe-core/axe.min.js")) + ";0";
    } catch (IOException e) {
      throw new UncheckedIOException("axe-core is not installed (web/build.sh)", e);
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
