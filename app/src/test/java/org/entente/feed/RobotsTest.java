package org.entente.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.entente.feed.page.Robots;
import org.junit.jupiter.api.Test;

/** robots.txt is kept to. */
class RobotsTest {

  @Test
  void theLongestRuleOfOurNameOrEveryonesDecides() {
    String file =
        """
        User-agent: *
        Disallow: /private
        Allow: /private/press
        Disallow: /*.pdf$
        User-agent: other
        Disallow: /
        """;

    assertThat(allows(file, "/news/1")).isTrue();
    assertThat(allows(file, "/private/x")).isFalse();
    assertThat(allows(file, "/private/press/1")).isTrue();
    assertThat(allows(file, "/a/b.pdf")).isFalse();
    assertThat(allows(file, "/a/b.pdf.html")).isTrue();
    assertThat(allows("User-agent: *\nAllow: /\nUser-agent: Entente\nDisallow: /\n", "/"))
        .isFalse();
  }

  @Test
  void aMissingFileAllowsAndAnUnreachableOneDoesNot() {
    assertThat(allows("", "/x")).isTrue();
    assertThat(new Robots(address -> null).allows(URI.create("https://e.example/x"))).isFalse();
  }

  private static boolean allows(String file, String path) {
    return new Robots(address -> file).allows(URI.create("https://e.example" + path));
  }
}
