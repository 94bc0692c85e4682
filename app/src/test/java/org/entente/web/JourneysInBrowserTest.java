package org.entente.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.core.AsOf;
import org.entente.core.PartialDate;
import org.entente.evidence.Document;
import org.entente.evidence.Origin;
import org.entente.evidence.Sentence;
import org.entente.evidence.SourceGrade;
import org.entente.reading.ReadDocument;
import org.entente.reading.Reading;
import org.junit.jupiter.api.Test;

/** What a reader does with the pages, by pointer and by keyboard. */
class JourneysInBrowserTest extends InBrowser {

  @Test
  void fromTodayToTheSentenceInTwoClicks() {
    page.navigate(served.url("/?asOf=2024-10-31"));
    page.locator(".initiatives a", new Page.LocatorOptions().setHasText("Asian NATO"))
        .first()
        .click();
    assertThat(page).hasURL(Pattern.compile("/initiatives/asian-nato\\?asOf=2024-10-31"));
    Chromium.settle(page);
    page.locator(".only-wide .figure-scale a").first().focus();
    assertThat(page.locator("#positions .card h3")).isVisible();
    page.locator("#positions .card a").first().click();
    assertThat(page).hasURL(Pattern.compile("/documents/.*asOf=2024-10-31#sentence-\\d+"));
    assertThat(page.locator(".text mark").first()).isVisible();
  }

  @Test
  void aProposedTreatyChangesWhoMustHelp() {
    page.navigate(served.url("/what-if"));
    page.locator("#attacker").fill("CHN");
    page.locator("#victim").fill("JPN");
    page.locator("#place").selectOption("senkaku");
    page.locator("#date").fill("2026-11-20");
    page.locator("#with-asian-nato-core").check();
    page.locator(".case-form button").click();
    assertThat(page).hasURL(Pattern.compile("/what-if\\?.*with=asian-nato"));
    assertThat(page.locator("h1")).hasText("What if China attacks Japan");
    assertThat(page.locator("main")).containsText("South Korea");
    assertThat(page.locator("main")).containsText("new");
    page.getByText("Without the proposal").click();
    assertThat(page.locator("main")).containsText("United States");
    assertThat(page.locator("#difference")).hasCount(0);
  }

  @Test
  void anUploadedTextIsCorrectedAndThePositionFollows() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("canberra.txt"),
            "Australian Prime Minister Anthony Albanese said on 20 November 2026 that Australia"
                + " strongly supports an Asian NATO.");
    page.navigate(served.url("/add"));
    page.waitForSelector("[data-island=upload][data-state]");
    page.locator("[data-island=upload] input[type=file]").setInputFiles(file);
    page.locator("[data-island=upload] button[type=submit]").click();
    page.locator(".sent a").click();
    assertThat(page.locator(".claim").first()).containsText("Australia");
    page.waitForSelector("[data-island=review][data-state=drawn]");
    double supported = position();
    page.keyboard().press("j");
    page.keyboard().press("c");
    page.locator(".judge select[name=stance]").selectOption("oppose");
    page.locator(".judge [name=reason]").fill("he denied it");
    page.locator(".judge button[value=correct]").click();
    assertThat(page.locator(".judgement").first()).containsText("Kept.");
    assertThat(position()).isLessThan(supported);
    page.navigate(served.url("/initiatives/asian-nato/actors/AUS"));
    assertThat(page.locator("main")).containsText("he denied it");
  }

  private static double position() {
    var workspace = served.workspace();
    return workspace
        .showPicture()
        .show("asian-nato", new AsOf(workspace.today()), null)
        .find("AUS")
        .orElseThrow()
        .position()
        .value()
        .mean();
  }

  @Test
  void escapePutsACardAway() {
    page.navigate(served.url("/initiatives/asian-nato"));
    Chromium.settle(page);
    page.locator("#map svg a").first().focus();
    assertThat(page.locator("#map .card")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("#map .card")).isHidden();
  }

  @Test
  void thePaletteGoesToAnActorOfAnInitiativeOnTheSameDay() {
    page.navigate(served.url("/?asOf=2024-10-31"));
    page.waitForSelector(".palette-opener");
    page.keyboard().press("Control+k");
    page.keyboard().type("japan asian nato");
    assertThat(page.locator("#palette-0")).containsText("Japan");
    page.keyboard().press("Enter");
    assertThat(page)
        .hasURL(Pattern.compile("/initiatives/asian-nato/actors/JPN\\?asOf=2024-10-31"));
  }

  @Test
  void theKeysWalkThroughTheEvidenceAndTellOfThemselves() {
    page.navigate(served.url("/initiatives/asian-nato/actors/JPN"));
    page.waitForSelector(".palette-opener");
    page.keyboard().press("j");
    page.keyboard().press("j");
    assertThat(page.locator(".statement").nth(1)).isFocused();
    page.keyboard().press("k");
    assertThat(page.locator(".statement").first()).isFocused();
    page.keyboard().press("?");
    assertThat(page.locator("dialog h2")).hasText("Keys");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog")).hasCount(0);
  }

  @Test
  void aDrawingIsSavedWithItsColours() throws IOException {
    page.navigate(served.url("/initiatives/asian-nato"));
    Chromium.settle(page);
    Download drawing =
        page.waitForDownload(() -> page.locator("#positions .chart-tools button").first().click());
    Path file = folder.resolve("scale.svg");
    drawing.saveAs(file);
    assertThat(Files.readString(file)).startsWith("<svg").contains("Japan", "fill=\"rgb(");
    Download pixels =
        page.waitForDownload(() -> page.locator("#map .chart-tools button").nth(1).click());
    assertThat(pixels.suggestedFilename()).isEqualTo("asian-nato-map.png");
  }

  @Test
  void newEvidenceIsToldToAnOpenPage() {
    page.navigate(served.url("/"));
    page.waitForSelector("html[data-live=on]");
    served.workspace().archive().keep(List.of(news()));
    assertThat(page.locator(".notice")).containsText("New");
    assertThat(page.locator(".notice button")).isVisible();
  }

  private static ReadDocument news() {
    String text = "Nothing of note happened.";
    var day = LocalDate.of(2026, 11, 20);
    var document =
        new Document(
            "news-1",
            "News",
            text,
            List.of(new Sentence(0, 0, text.length(), text)),
            PartialDate.of(day),
            day,
            "news.txt",
            "en",
            "news.txt",
            SourceGrade.UNKNOWN);
    return new ReadDocument(
        document,
        new Origin("news-1", Origin.Likeness.SELF),
        new Reading(List.of(), List.of(), List.of()),
        "test");
  }
}
