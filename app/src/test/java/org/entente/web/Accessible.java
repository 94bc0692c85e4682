package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;

/** What every page must offer to readers without eyes or mouse. */
final class Accessible {

  private Accessible() {}

  static void check(Document page) {
    assertThat(page.select("html[lang=en] main#content, html[lang=en] nav, title"))
        .hasSizeGreaterThan(2);
    assertThat(page.select("body > *").first().attr("href")).isEqualTo("#content");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("svg[role=group]"))
        .allMatch(svg -> !svg.select("> title, > desc").isEmpty());
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("input:not([type=hidden]), select").eachAttr("id"))
        .allMatch(id -> page.select("label[for=" + id + "]").size() == 1);
    assertThat(page.select("[style], script:not([src]), style")).isEmpty();
  }
}
