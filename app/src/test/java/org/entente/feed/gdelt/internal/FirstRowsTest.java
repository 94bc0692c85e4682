package org.entente.feed.gdelt.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.entente.event.OpenWindows;
import org.junit.jupiter.api.Test;

class FirstRowsTest {

  @Test
  void holdsTheFirstRowOfEachIdentityAsAMapWould() {
    var random = new SplittableRandom(3);
    Map<OpenWindows.Key, OpenWindows.First> expected = new HashMap<>();
    for (int i = 0; i < 500; i++) {
      expected.put(key(random), new OpenWindows.First(i, i));
    }
    var rows = new FirstRows(new OpenWindows(expected), 0);

    for (int i = 500; i < 20_000; i++) {
      OpenWindows.Key key = key(random);
      int at = rows.find(key.epochDay(), key.hash());
      OpenWindows.First held =
          rows.isFree(at) ? null : new OpenWindows.First(rows.added(at), rows.id(at));
      assertThat(held).isEqualTo(expected.get(key));
      rows.put(key.epochDay(), key.hash(), i, -i);
      expected.put(key, new OpenWindows.First(i, -i));
    }

    assertThat(rows.open(0)).isEqualTo(OpenWindows.of(expected, 0));
    long late = OpenWindows.LENGTH.toMillis() * 1000 + 15_000;
    assertThat(rows.open(late)).isEqualTo(OpenWindows.of(expected, late));
  }

  private static OpenWindows.Key key(SplittableRandom random) {
    return new OpenWindows.Key(random.nextInt(-3, 3), random.nextInt(1000) * 7919L - 5000);
  }
}
