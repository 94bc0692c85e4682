package org.entente.web.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.actor.State;
import org.entente.core.AsOf;
import org.entente.usecase.Workspace;
import org.entente.web.WatchSettings;
import org.jspecify.annotations.Nullable;

/** What all pages share: the workspace, its pictures and the settings of the server. */
public final class Site {

  private final Workspace workspace;
  private final WatchSettings settings;
  private final Pictures pictures;
  private final Answers answers;
  private final OwnForms forms = new OwnForms();

  public Site(Workspace workspace, WatchSettings settings) {
    this.workspace = workspace;
    this.settings = settings;
    this.pictures = new Pictures(workspace, this::newest);
    this.answers = new Answers(workspace, this::newest, Answers.ROOM);
  }

  public Workspace workspace() {
    return workspace;
  }

  /**
   * What the next visitors would wait for, in pieces: the pictures of today, and last what an
   * upload needs. What is fresh already takes no time.
   */
  public List<Runnable> work() {
    var today = new AsOf(newest());
    Stream<Runnable> drawing =
        workspace.initiatives().list().stream()
            .map(
                each ->
                    () -> {
                      pictures.of(each.slug(), today);
                      pictures.counts(each.slug(), today);
                    });
    return Stream.concat(drawing, Stream.<Runnable>of(workspace.knownTexts()::catchUp)).toList();
  }

  Pictures pictures() {
    return pictures;
  }

  Answers answers() {
    return answers;
  }

  OwnForms forms() {
    return forms;
  }

  @Nullable String token() {
    return settings.token();
  }

  /** The newest day that may be shown. */
  LocalDate newest() {
    return settings.asOf() == null ? workspace.today() : settings.asOf();
  }

  /** The usual name of a state; an organisation goes by its acronym, which is its id. */
  public String nameOf(String actor) {
    return workspace
        .actors()
        .find(actor)
        .filter(State.class::isInstance)
        .map(Actor::name)
        .orElse(actor);
  }

  /** Whether an id is a state's that exists or existed. */
  boolean isState(String actor) {
    return workspace.actors().find(actor).filter(State.class::isInstance).isPresent();
  }
}
