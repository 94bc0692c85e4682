package org.entente.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.actor.Level;
import org.entente.core.AsOf;
import org.entente.core.PartialDate;
import org.entente.core.Seed;
import org.entente.evidence.DocumentHead;
import org.entente.evidence.Passage;
import org.entente.evidence.SourceGrade;
import org.entente.initiative.internal.InitiativeFiles;
import org.entente.pack.Pack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * On drawn statements, some seen late, replaced or copied, a picture as of any day equals the one
 * that is worked out statement by statement from what stood on that day.
 */
class PictureInColumnsTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 500;
  private static final double EXACT = 1e-9;
  private static final Weights WEIGHTS = Weights.read(Pack.starterFile("weights.yaml"));
  private static final Initiative INITIATIVE = InitiativeFiles.starter().get("asian-nato");
  private static final List<String> ACTORS = List.of("USA", "JPN", "IND", "CHN", "PHL");

  /** Always the same list, as a dossier has to return it. */
  private record Fixed(List<Seen<Testimony>> all) implements Dossier {

    @Override
    public List<Seen<Testimony>> testimonies(String initiative) {
      return all;
    }

    @Override
    public List<Seen<NamedFactor>> factors(String initiative) {
      return List.of();
    }
  }

  private static Seen<Testimony> draw(int number, SplittableRandom random) {
    LocalDate made = FIRST.plusDays(random.nextInt(DAYS));
    LocalDate seen = random.nextInt(4) == 0 ? made.plusDays(random.nextInt(90)) : made;
    @Nullable LocalDate replaced =
        random.nextInt(6) == 0 ? seen.plusDays(random.nextInt(120)) : null;
    String id = "d" + random.nextInt(200);
    var head =
        new DocumentHead(
            id,
            "T",
            null,
            PartialDate.of(made),
            seen,
            "p",
            SourceGrade.parse(random.nextBoolean() ? "B2" : "C3"),
            "o" + random.nextInt(random.nextBoolean() ? 20 : 400));
    var statement =
        new Statement(
            "s" + number,
            "asian-nato",
            ACTORS.get(random.nextInt(1 + random.nextInt(ACTORS.size()))),
            null,
            Level.values()[random.nextInt(Level.values().length)],
            Stance.values()[random.nextInt(Stance.values().length)],
            PartialDate.of(made),
            random.nextDouble(),
            "cue",
            new Passage(id, 0, 0, 5, "Words"),
            random.nextInt(3) == 0,
            "rule",
            List.of());
    return new Seen<>(new Testimony(statement, head), seen, replaced);
  }

  private static Dossier drawn(long seed) {
    SplittableRandom random = Seed.DEFAULT.generator(seed);
    var all = new ArrayList<Seen<Testimony>>();
    for (int number = 0; number < 600; number++) {
      all.add(draw(number, random));
    }
    all.sort(Comparator.comparing(each -> each.row().day()));
    return new Fixed(List.copyOf(all));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aPictureEqualsThePlainOneOnEveryDay(long seed) {
    Dossier dossier = drawn(seed);
    var maker = new PictureMaker(WEIGHTS);
    for (int after = 0; after < DAYS + 100; after += 17) {
      LocalDate day = FIRST.plusDays(after);
      Picture picture = maker.make(INITIATIVE, dossier, new AsOf(day), null);
      var plain = new PlainPicture(INITIATIVE, WEIGHTS, dossier.testimonies("asian-nato"), day);
      assertThat(picture.statements()).isEqualTo(plain.heard().size());
      assertThat(picture.news()).containsExactlyElementsOf(plain.news(picture.since()));
      assertThat(picture.evidence()).containsExactlyElementsOf(plain.evidence());
      assertThat(picture.newest(7))
          .containsExactlyElementsOf(plain.evidence().stream().limit(7).toList());
      assertThat(picture.origins())
          .isEqualTo(plain.heard().stream().map(t -> t.source().origin()).distinct().count());
      assertThat(picture.documents())
          .isEqualTo(plain.heard().stream().map(t -> t.source().id()).distinct().count());
      assertThat(picture.positions())
          .extracting(ActorPosition::actor)
          .containsExactlyInAnyOrderElementsOf(plain.byActor().keySet());
      plain.byActor().forEach((actor, said) -> equal(picture, actor, said, plain));
    }
  }

  private static void equal(
      Picture picture, String actor, List<Testimony> said, PlainPicture plain) {
    ActorPosition position = picture.find(actor).orElseThrow();
    LocalDate day = picture.asOf().day();
    assertThat(position.testimonies()).containsExactlyElementsOf(said);
    assertThat(position.lastHeard()).isEqualTo(said.getLast().day());
    equal(position.position().value(), plain.position(said.stream(), day));
    List<Testimony> earlier = PlainPicture.by(picture.since(), said);
    Position before = position.before();
    if (before == null) {
      assertThat(earlier).isEmpty();
    } else {
      equal(before, plain.position(earlier.stream(), picture.since()));
    }
    var path = plain.path(said, day);
    assertThat(position.path())
        .extracting(ActorPosition.PathPoint::day)
        .containsExactlyElementsOf(path.keySet());
    position.path().forEach(point -> equal(point.position(), path.get(point.day())));
  }

  private static void equal(Position position, @Nullable Position plain) {
    assertThat(plain).isNotNull();
    assertThat(position.mean()).isCloseTo(plain.mean(), within(EXACT));
    assertThat(position.low()).isCloseTo(plain.low(), within(EXACT));
    assertThat(position.high()).isCloseTo(plain.high(), within(EXACT));
    assertThat(position.weight()).isCloseTo(plain.weight(), within(EXACT));
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void theReasonTellsThePositionItIsOf(long seed) {
    Dossier dossier = drawn(seed);
    Picture picture =
        new PictureMaker(WEIGHTS).make(INITIATIVE, dossier, new AsOf(FIRST.plusDays(200)), null);
    for (ActorPosition actor : picture.positions()) {
      assertThat(actor.position().explanation().value())
          .startsWith(
              String.format(java.util.Locale.ROOT, "%.1f (", actor.position().value().mean()));
    }
  }
}
