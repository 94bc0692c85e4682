package org.entente.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Adding what the rules missed: by selecting text, by keyboard, and on a page that is out of date.
 */
class MissedInBrowserTest extends InBrowser {

  private static final String DOCUMENT = "/documents/an-2024-09-12-ishiba";

  @BeforeEach
  void showDocument() {
    page.navigate(served.url(DOCUMENT));
    page.waitForSelector("[data-island=review][data-state=drawn]");
  }

  @Test
  void selectedTextBecomesAStatement() {
    page.locator(".text").selectText();
    page.locator(".add-passage").click();
    assertThat(page.locator("#missed [name=sentence]").first()).isChecked();
    assertThat(page.locator("#missed-actor")).isFocused();
    assertThat(Chromium.barriers(page)).isEmpty();
    page.locator("#missed-actor").fill("Fiji");
    page.locator("#missed-stance").selectOption("neutral");
    page.locator("#missed button").click();
    assertThat(page.locator(".judgement[role=status]")).containsText("added by hand");
    page.locator(".claim:has(.judgement[role=status]) .as-link").click();
    assertThat(page.locator("#history")).containsText("undone on");
  }

  @Test
  void theKeyboardAloneWillDo() {
    page.keyboard().press("n");
    assertThat(page.locator("#missed [name=sentence]").first()).isFocused();
    page.keyboard().press("Space");
    assertThat(page.locator("#missed [name=sentence]").first()).isChecked();
    page.locator("#missed-actor").fill("Tonga");
    page.locator("#missed-stance").selectOption("oppose");
    page.keyboard().press("Enter");
    page.locator("#missed button").press("Enter");
    assertThat(page.locator(".judgement[role=status]")).containsText("added by hand");
  }

  @Test
  void ofTwoTabsTheOneThatIsOutOfDateIsTold() {
    Page other = page.context().newPage();
    other.navigate(served.url(DOCUMENT));
    for (Page tab : new Page[] {page, other}) {
      tab.locator("#missed summary").click();
      tab.locator("#missed [name=sentence]").first().check();
      tab.locator("#missed-actor").fill("Samoa");
      tab.locator("#missed-stance").selectOption("support");
      tab.locator("#missed button").click();
    }
    assertThat(page.locator(".judgement[role=status]")).containsText("added by hand");
    assertThat(other.locator("main")).containsText("already stands for this passage");
  }
}
