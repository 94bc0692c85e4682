package org.entente.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a reader is told when the server goes away, or when a file is too large. */
class FaultsInBrowserTest extends InBrowser {

  @Test
  void aLostConnectionIsToldAndTakenBackWhenItIsThereAgain() {
    page.navigate(served.url("/about"));
    page.waitForSelector("html[data-live=on]");
    int port = served.stopServing();
    assertThat(page.locator(".notice.lost")).isVisible();
    assertThat(page.locator(".notice.lost")).containsText("connection to Entente is lost");
    served.serveAgain(port);
    page.waitForSelector("html[data-live=on]");
    assertThat(page.locator(".notice.lost")).hasCount(0);
    assertThat(page.locator(".notice")).containsText("started again");
    page.locator(".notice button").click();
    page.waitForSelector("html[data-live=on]");
    assertThat(page.locator(".notice")).isHidden();
  }

  @Test
  void aFileThatIsTooLargeIsToldBeforeItIsSent() {
    upload(new FilePayload("large.txt", "text/plain", new byte[(32 << 20) + 1]));
    assertThat(page.locator(".sent")).containsText("larger than 32 MB and was not sent");
  }

  @Test
  void aFileThatCannotBeSentIsTold() {
    page.route("**/api/v1/documents", route -> route.abort());
    upload(new FilePayload("a.txt", "text/plain", "A text.".getBytes(StandardCharsets.UTF_8)));
    assertThat(page.locator(".sent")).containsText("the server cannot be reached");
  }

  private void upload(FilePayload file) {
    page.navigate(served.url("/add"));
    page.waitForSelector("[data-island=upload][data-state]");
    page.locator("[data-island=upload] input[type=file]").setInputFiles(file);
    page.locator("[data-island=upload] button[type=submit]").click();
  }
}
