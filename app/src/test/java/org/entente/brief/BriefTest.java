package org.entente.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.brief.Brief.Bullets;
import org.entente.brief.Brief.Paragraph;
import org.entente.brief.Brief.Section;
import org.entente.brief.Brief.Sentence;
import org.entente.brief.Brief.Source;
import org.entente.brief.Brief.Table;
import org.entente.core.Citation;
import org.entente.core.Explanation;
import org.junit.jupiter.api.Test;

/** One composition, several formats; text never becomes markup. */
class BriefTest {

  private static final String HOSTILE = "<script>alert(1)</script> & \"quoted\" [x](javascript:1)";

  private static final Brief BRIEF =
      new Brief(
          "Title " + HOSTILE,
          "pact",
          LocalDate.of(2024, 11, 1),
          List.of(
              new Section(
                  "one",
                  "Heading",
                  List.of(
                      new Paragraph(List.of(new Sentence("A claim. " + HOSTILE, List.of(1), 1))),
                      new Bullets(List.of(Sentence.plain("A point."))),
                      new Table(
                          "Caption",
                          List.of("A", "B"),
                          List.of(List.of(Sentence.plain("1"), Sentence.plain("2"))))))),
          List.of(
              Explanation.of("figure", "3")
                  .because("sum of parts")
                  .from(Explanation.of("part", "3"))
                  .citing(
                      Citation.of(Citation.Kind.DOCUMENT, "d", "sentence 1", "Doc " + HOSTILE)
                          .withUrl("javascript:alert(1)"))),
          List.of(new Source(1, "d", "Doc", "B2", "https://example.org/?a=1&b=\"2", HOSTILE)));

  @Test
  void htmlHoldsEveryPartAndNoHostileMarkup() {
    String html = new HtmlBrief().render(BRIEF);
    assertThat(html)
        .contains("<h2>Heading</h2>", "A point.", "<caption>Caption</caption>", "sum of parts")
        .contains("href=\"#source-1\"", "id=\"source-1\"", "href=\"#reason-1\"", "id=\"reason-1\"")
        .contains("href=\"https://example.org/?a=1&amp;b=&quot;2\"")
        .doesNotContain("<script>")
        .doesNotContain("href=\"javascript:");
  }

  @Test
  void htmlNeedsNothingFromOutside() {
    assertThat(new HtmlBrief().render(BRIEF)).doesNotContain("src=").doesNotContain("<link");
  }

  @Test
  void markdownHoldsEveryPartAndNoHostileMarkup() {
    String markdown = new MarkdownBrief().render(BRIEF);
    assertThat(markdown)
        .contains("## Heading", "- A point.", "| 1 | 2 |", "sum of parts", "\\[1\\] (why: 1)")
        .doesNotContain("<script>")
        .doesNotContain("[x](javascript");
  }
}
