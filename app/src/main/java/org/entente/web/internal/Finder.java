package org.entente.web.internal;

import java.util.List;
import org.entente.core.Nearest;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.Initiative;
import org.entente.initiative.Picture;
import org.entente.reading.ReadDocument;

/** Finds what an address names, or says what is nearest to it. */
final class Finder {

  private static final int NEAREST = 3;

  private final Site site;

  Finder(Site site) {
    this.site = site;
  }

  Initiative initiative(String slug, Links links) {
    return site.workspace()
        .initiatives()
        .find(slug)
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "No initiative is called “" + slug + "”",
                    "These names are the most like it. A new initiative is a file in the folder"
                        + " initiatives of the data folder.",
                    nearest(slug, links)));
  }

  private List<MessageModel.Way> nearest(String slug, Links links) {
    List<Initiative> all = site.workspace().initiatives().list();
    return Nearest.names(slug, all.stream().map(Initiative::slug).toList(), NEAREST).stream()
        .flatMap(near -> site.workspace().initiatives().find(near).stream())
        .map(near -> new MessageModel.Way(near.name(), links.initiative(near.slug())))
        .toList();
  }

  /** The picture of the initiative that the request names. */
  Picture picture(String slug, Asked asked) {
    return site.pictures().of(initiative(slug, asked.links()).slug(), asked.asOf());
  }

  ActorPosition actor(Picture picture, String actor, Links links) {
    return picture
        .find(actor)
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "Nothing is kept of “" + site.nameOf(actor) + "” on " + name(picture),
                    "No statement of it had been seen by " + Say.day(picture.asOf().day()) + ".",
                    List.of(
                        new MessageModel.Way(
                            name(picture), links.initiative(picture.initiative().slug())))));
  }

  private static String name(Picture picture) {
    return picture.initiative().name();
  }

  ReadDocument document(String id, Asked asked) {
    return site.workspace()
        .archive()
        .find(id, asked.asOf())
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "No document is kept as “" + id + "”",
                    "Either it was never read, or it was first seen after "
                        + Say.day(asked.asOf().day())
                        + ".",
                    List.of(
                        new MessageModel.Way(
                            "Search the documents", asked.links().search("", null)))));
  }
}
