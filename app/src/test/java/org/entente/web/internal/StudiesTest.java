package org.entente.web.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.entente.app.Wiring;
import org.entente.core.AsOf;
import org.entente.core.Failure;
import org.entente.usecase.Workspace;
import org.entente.web.WatchSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs go on beside the requests that ask for them. */
class StudiesTest {

  private static final String SLUG = "asian-nato";
  private static final Duration LONG = Duration.ofMinutes(2);

  @TempDir private Path folder;
  private Workspace workspace;
  private Studies studies;
  private AsOf today;

  @BeforeEach
  void open() {
    workspace = new Wiring().open(folder);
    studies = new Studies(new Site(workspace, WatchSettings.local(0)));
    today = new AsOf(workspace.today());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private static StudyForm form(Map<String, String> changes) {
    return new StudyForm(changes, 2_000, 5);
  }

  @Test
  void whoDoesNotWaitIsNotKeptAndFindsTheAnswerLater() {
    StudyForm form = form(Map.of("count", "4"));
    assertThat(studies.within(Duration.ZERO, SLUG, today, form)).isEmpty();
    var study = studies.within(LONG, SLUG, today, form).orElseThrow();
    assertThat(study.answer().changes()).containsExactly("count=4");
    assertThat(studies.within(LONG, SLUG, today, form)).containsSame(study);
  }

  @Test
  void aChangeThatCannotBeMadeReachesWhoAsked() {
    StudyForm form = form(Map.of("rule", "magic"));
    assertThatThrownBy(() -> studies.within(LONG, SLUG, today, form))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("rule=magic cannot be set");
  }
}
