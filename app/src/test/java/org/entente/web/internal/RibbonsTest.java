package org.entente.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.reading.ReadingCounts;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What was received by month, and what was not. */
class RibbonsTest {

  private static ReadingCounts.Day day(String day, long relevant, long read) {
    return new ReadingCounts.Day(LocalDate.parse(day), relevant, read);
  }

  @Test
  void aMonthWithoutDocumentsIsHatchedAndToldAsUnknown() {
    var counts = List.of(day("2024-01-10", 1, 2), day("2024-01-20", 1, 2), day("2024-03-05", 0, 1));
    String drawn =
        new Ribbons(counts, LocalDate.parse("2024-03-31"), 12)
            .traction("t", 120, 30, false)
            .markup();
    var rects = Jsoup.parse(drawn).select("rect");
    assertThat(rects.eachAttr("class")).containsExactly("bar", "gap", "bar");
    assertThat(rects.select("title").eachText())
        .containsExactly(
            "January 2024: 2 of 4 documents",
            "February 2024: nothing received, so nothing is known",
            "March 2024: 0 of 1 document");
  }

  @Test
  void onlyTheLastMonthsAreDrawn() {
    var counts = List.of(day("2020-01-10", 1, 2), day("2024-03-05", 0, 1));
    String drawn =
        new Ribbons(counts, LocalDate.parse("2024-03-31"), 3).coverage("c", 90, 30).markup();
    assertThat(Jsoup.parse(drawn).select("rect").eachAttr("class"))
        .containsExactly("gap", "gap", "bar");
  }
}
