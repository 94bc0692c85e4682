package org.entente.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The case and the workbench follow what is changed without a page load; addresses stay true. */
class CaseInBrowserTest extends InBrowser {

  private static final String SENKAKU = "/what-if?attacker=CHN&victim=JPN&place=senkaku";

  private void show(String address, String island) {
    page.navigate(served.url(address));
    page.waitForSelector("[data-island=" + island + "][data-state=drawn]");
    page.evaluate("window.stays = true");
  }

  private boolean stayed() {
    return Boolean.TRUE.equals(page.evaluate("window.stays === true"));
  }

  @Test
  void aChangeOfTheCaseBringsItsAnswerAndBackBringsTheOldOne() {
    show(SENKAKU, "case");
    page.locator(".case-form > summary").click();
    page.locator("#victim").fill("PHL");
    page.locator("#place").selectOption("");
    assertThat(page.locator("h1")).hasText("What if China attacks Philippines");
    assertThat(page).hasURL(Pattern.compile("victim=PHL"));
    page.locator("#with-asian-nato-core").check();
    assertThat(page.locator("#difference")).isVisible();
    assertThat(page).hasURL(Pattern.compile("with=asian-nato"));
    page.goBack();
    assertThat(page.locator("#difference")).hasCount(0);
    assertThat(page.locator("#with-asian-nato-core")).not().isChecked();
    assertThat(stayed()).isTrue();
    page.reload();
    assertThat(page.locator("h1")).hasText("What if China attacks Philippines");
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void aKnownCaseIsOneClickAway() {
    show(SENKAKU, "case");
    page.locator(".known a").getByText("Ukraine").click();
    assertThat(page.locator("h1")).containsText("Ukraine");
    assertThat(page.locator("#victim")).hasValue("UKR");
    assertThat(stayed()).isTrue();
    assertThat(Chromium.barriers(page)).isEmpty();
  }

  @Test
  void aFaultInTheCaseIsToldInItsPlace() {
    show(SENKAKU, "case");
    page.locator(".case-form > summary").click();
    page.locator("#victim").fill("Atlantis");
    page.locator("#victim").press("Enter");
    assertThat(page.locator(".problem")).containsText("Atlantis");
    assertThat(stayed()).isTrue();
  }

  @Test
  void theCascadeIsSteppedRoundByRound() {
    show(SENKAKU + "&with=asian-nato:core", "rounds");
    var chip = page.locator(".only-wide .chip[data-state=USA]");
    assertThat(page.locator(".round-tools output")).containsText("the last");
    page.locator(".round-tools input").press("Home");
    assertThat(page.locator(".round-tools output")).containsText("Before");
    assertThat(chip).hasClass(Pattern.compile("later"));
    page.locator(".round-tools button").last().click();
    assertThat(chip).not().hasClass(Pattern.compile("later"));
    assertThat(page.locator(".rounds > li.now")).hasCount(1);
  }

  @Test
  void theWorkbenchMarksKeepsAndRunsEdits() {
    show("/initiatives/asian-nato/feasibility", "workbench");
    page.locator("#workbench > summary").click();
    page.locator("#IND-position").fill("80");
    assertThat(page.locator("#IND-position")).hasClass(Pattern.compile("edited"));
    assertThat(page.locator(".run-state")).containsText("1 value edited and not run yet");
    page.reload();
    page.waitForSelector("[data-island=workbench][data-state=drawn]");
    assertThat(page.locator("#IND-position")).hasValue("80");
    page.evaluate("window.stays = true");
    page.locator("#workbench > summary").click();
    page.locator("#workbench button.main").click();
    assertThat(page.locator(".run-state")).hasText("Done.");
    assertThat(page).hasURL(Pattern.compile("IND.position=80"));
    assertThat(page.locator("#members thead")).containsText("without changes");
    page.getByText("Take back all").click();
    assertThat(page.locator("#IND-position")).hasValue("");
    assertThat(stayed()).isTrue();
    assertThat(Chromium.barriers(page)).isEqualTo(List.of());
  }
}
