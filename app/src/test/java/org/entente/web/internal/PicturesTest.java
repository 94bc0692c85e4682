package org.entente.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.app.Wiring;
import org.entente.core.AsOf;
import org.entente.usecase.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that are asked for more than once are kept. */
class PicturesTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
  private static final String SLUG = "asian-nato";

  @TempDir private Path folder;

  @Test
  void todaysPictureIsKeptAtOnceAndThatOfAnEarlierDayFromTheSecondAskingOn() {
    try (Workspace workspace = new Wiring().open(folder)) {
      var pictures = new Pictures(workspace, () -> TODAY);
      var today = new AsOf(TODAY);
      assertThat(pictures.of(SLUG, today)).isSameAs(pictures.of(SLUG, today));
      var past = new AsOf(TODAY.minusYears(1));
      var once = pictures.of(SLUG, past);
      var again = pictures.of(SLUG, past);
      assertThat(again).isNotSameAs(once);
      assertThat(again.positions())
          .extracting(each -> each.position().value().mean())
          .isEqualTo(once.positions().stream().map(each -> each.position().value().mean()).toList())
          .isNotEmpty();
      assertThat(pictures.of(SLUG, past)).isSameAs(again);
    }
  }
}
