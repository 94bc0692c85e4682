package org.entente.web;

import java.util.List;

/** The pages that are looked at in a browser; a new page is added here. */
final class MainPages {

  /**
   * One page.
   *
   * @param name file name of its screenshot
   * @param address path and query
   */
  record MainPage(String name, String address) {}

  static final List<MainPage> ALL =
      List.of(
          new MainPage("today", "/"),
          new MainPage("today-2024", "/?asOf=2024-10-31"),
          new MainPage("initiative", "/initiatives/asian-nato"),
          new MainPage("initiative-2024", "/initiatives/asian-nato?asOf=2024-10-31"),
          new MainPage("feasibility", "/initiatives/asian-nato/feasibility"),
          new MainPage("actor", "/initiatives/asian-nato/actors/JPN"),
          new MainPage("what-if", "/what-if?attacker=CHN&victim=JPN&place=senkaku"),
          new MainPage("treaties", "/treaties"),
          new MainPage("treaty", "/treaties/us-japan-1960"),
          new MainPage("corrections", "/corrections"),
          new MainPage("document", "/documents/an-2024-09-12-ishiba"),
          new MainPage("search", "/search?q=Jaishankar"),
          new MainPage("add", "/add"),
          new MainPage("sources", "/sources"),
          new MainPage("why", "/why?initiative=asian-nato&of=position%3AJPN"),
          new MainPage("about", "/about"),
          new MainPage("missing", "/initiatives/asian-nat"));

  private MainPages() {}
}
