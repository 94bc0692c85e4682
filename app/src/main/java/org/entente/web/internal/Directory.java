package org.entente.web.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.Picture;

/** The pages that can be gone to by name. */
record Directory(Site site) {

  /**
   * One page.
   *
   * @param kind page, initiative or actor
   * @param label its name
   * @param note what it belongs to, or is
   * @param address where it is, with the chosen date
   */
  record Entry(String kind, String label, String note, String address) {}

  List<Entry> entries(Asked asked) {
    Links links = asked.links();
    var entries = new ArrayList<Entry>();
    Menu.of(links)
        .forEach(item -> entries.add(new Entry("page", item.label(), "", item.address())));
    List<Picture> pictures = site.pictures().all(asked.asOf());
    for (Picture picture : pictures) {
      var initiative = picture.initiative();
      entries.add(
          new Entry(
              "initiative", initiative.name(), "Initiative", links.initiative(initiative.slug())));
    }
    for (Picture picture : pictures) {
      picture.positions().stream()
          .map(ActorPosition::actor)
          .forEach(actor -> entries.add(actor(picture, actor, links)));
    }
    return entries;
  }

  private Entry actor(Picture picture, String actor, Links links) {
    var initiative = picture.initiative();
    return new Entry(
        "actor",
        site.nameOf(actor),
        "on " + initiative.name(),
        links.actor(initiative.slug(), actor));
  }
}
