package org.entente.web.internal;

import java.util.List;

/** The main parts of the site, in the order of the menu. */
public final class Menu {

  /**
   * One part.
   *
   * @param section the word by which a page says that it belongs to it
   */
  public record Item(String section, String label, String address) {}

  private Menu() {}

  public static List<Item> of(Links links) {
    return List.of(
        new Item("initiatives", "Today", links.home()),
        new Item("what-if", "What if", links.whatIf()),
        new Item("treaties", "Treaties", links.treaties()),
        new Item("search", "Evidence", links.search("", null)),
        new Item("sources", "Sources", links.sources()),
        new Item("about", "About", links.about()));
  }
}
