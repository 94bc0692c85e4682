package org.entente.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Level;
import org.entente.core.AsOf;
import org.entente.core.Explanation;
import org.entente.core.PartialDate;
import org.entente.evidence.DocumentHead;
import org.entente.evidence.Passage;
import org.entente.evidence.SourceGrade;
import org.entente.pack.Pack;
import org.entente.pack.PackFile;
import org.entente.pack.Yaml;
import org.junit.jupiter.api.Test;

/**
 * Statements become positions: weighted, counted once per origin, as known on a date, and
 * explained.
 */
class PictureMakerTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

  private static final Weights WEIGHTS = Weights.read(Pack.starterFile("weights.yaml"));

  private static final Initiative PACT =
      Yaml.read(
          new PackFile(
              "pact.yaml",
              """
              slug: pact
              name: The Pact
              summary: A pact.
              kind: create
              match: {names: ["the Pact"]}
              scale:
                question: What?
                points: [{value: 0, label: none}, {value: 50, label: some}, {value: 100, label: all}]
                accession: 75
                statusQuo: 0
              stancePositions: {support: 90, lean_support: 70, neutral: 50, lean_oppose: 30, oppose: 10}
              hurdles: [{id: law, phrase: the law, words: [[law]]}]
              """),
          Initiative.class);

  private final List<Testimony> said = new ArrayList<>();
  private final List<NamedFactor> factors = new ArrayList<>();

  private DocumentHead head(String id, String day, String origin) {
    return new DocumentHead(
        id,
        "T " + id,
        null,
        PartialDate.parse(day),
        LocalDate.parse(day),
        "p",
        SourceGrade.parse("A1"),
        origin);
  }

  private void says(
      String id, String actor, Stance stance, Level level, String day, String origin) {
    says(id, actor, stance, level, day, origin, false);
  }

  private void says(
      String id,
      String actor,
      Stance stance,
      Level level,
      String day,
      String origin,
      boolean second) {
    var passage = new Passage(id, 0, 0, 5, "Words");
    said.add(
        new Testimony(
            new Statement(
                id,
                "pact",
                actor,
                null,
                level,
                stance,
                PartialDate.parse(day),
                1.0,
                "cue",
                passage,
                second,
                "rule",
                List.of()),
            head(id, day, origin)));
  }

  private Picture picture(LocalDate day) {
    var asOf = new AsOf(day);
    Dossier dossier =
        new Dossier() {
          @Override
          public List<Seen<Testimony>> testimonies(String initiative) {
            return said.stream().map(t -> new Seen<>(t, t.source().firstSeen(), null)).toList();
          }

          @Override
          public List<Seen<NamedFactor>> factors(String initiative) {
            return factors.stream().map(f -> new Seen<>(f, f.source().firstSeen(), null)).toList();
          }
        };
    return new PictureMaker(WEIGHTS).make(PACT, dossier, asOf, null);
  }

  private Position position(String actor) {
    return picture(DAY).find(actor).orElseThrow().position().value();
  }

  @Test
  void oneFullStatementOfTodayPullsThePositionByItsPrecision() {
    says("a", "IND", Stance.OPPOSE, Level.STATE, "2025-01-01", "a");
    double prior = 1 / 900.0;
    double heard = 1 / 225.0;
    assertThat(position("IND").mean())
        .isCloseTo((50 * prior + 10 * heard) / (prior + heard), within(1e-9));
    assertThat(position("IND").weight()).isCloseTo(1, within(1e-9));
  }

  @Test
  void copiesOfOneOriginCountOnce() {
    says("a", "IND", Stance.OPPOSE, Level.STATE, "2025-01-01", "a");
    Position alone = position("IND");
    says("b", "IND", Stance.OPPOSE, Level.STATE, "2025-01-01", "a");
    says("c", "IND", Stance.OPPOSE, Level.STATE, "2025-01-01", "a");
    assertThat(position("IND")).isEqualTo(alone);
  }

  @Test
  void independentOriginsNarrowTheInterval() {
    says("a", "IND", Stance.OPPOSE, Level.STATE, "2025-01-01", "a");
    Position one = position("IND");
    says("b", "IND", Stance.OPPOSE, Level.STATE, "2025-01-01", "b");
    Position two = position("IND");
    assertThat(two.high() - two.low()).isLessThan(one.high() - one.low());
    assertThat(two.mean()).isLessThan(one.mean());
  }

  @Test
  void aStatementLosesHalfItsWeightInAHalfLife() {
    String then = DAY.minusDays((long) WEIGHTS.halfLifeDays()).toString();
    says("a", "IND", Stance.OPPOSE, Level.STATE, then, "a");
    assertThat(position("IND").weight()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void aFormerLeaderIsNotTheState() {
    says("a", "AUS", Stance.SUPPORT, Level.HEAD, "2025-01-01", "a");
    says("b", "AUS", Stance.OPPOSE, Level.FORMER, "2025-01-01", "b");
    assertThat(position("AUS").mean()).isGreaterThan(75);
  }

  @Test
  void secondHandWeighsLess() {
    says("a", "AUS", Stance.SUPPORT, Level.STATE, "2025-01-01", "a", true);
    assertThat(position("AUS").weight()).isCloseTo(WEIGHTS.secondHand(), within(1e-9));
  }

  @Test
  void disagreementWidensTheInterval() {
    says("a", "AUS", Stance.SUPPORT, Level.STATE, "2025-01-01", "a");
    says("b", "AUS", Stance.SUPPORT, Level.STATE, "2025-01-01", "b");
    says("c", "KOR", Stance.SUPPORT, Level.STATE, "2025-01-01", "c");
    says("d", "KOR", Stance.OPPOSE, Level.STATE, "2025-01-01", "d");
    Position agreed = position("AUS");
    Position torn = position("KOR");
    assertThat(torn.high() - torn.low()).isGreaterThan(agreed.high() - agreed.low());
  }

  @Test
  void whatWasSeenLaterIsNotKnownOnTheDay() {
    says("a", "IND", Stance.OPPOSE, Level.STATE, "2024-06-01", "a");
    says("b", "IND", Stance.SUPPORT, Level.STATE, "2024-12-01", "b");
    Picture before = picture(LocalDate.of(2024, 11, 30));
    assertThat(before.find("IND").orElseThrow().testimonies()).hasSize(1);
    assertThat(before.documents()).isEqualTo(1);
  }

  @Test
  void anActorThatSaysSomethingElseHasMoved() {
    says("a", "IND", Stance.OPPOSE, Level.STATE, "2024-01-01", "a");
    says("b", "IND", Stance.SUPPORT, Level.STATE, "2024-12-01", "b");
    says("c", "KOR", Stance.OPPOSE, Level.STATE, "2024-01-01", "c");
    Picture picture = picture(DAY);
    assertThat(picture.movers()).extracting(ActorPosition::actor).containsExactly("IND");
    assertThat(picture.movers().getFirst().change()).isPositive();
    assertThat(picture.news()).hasSize(1);
  }

  @Test
  void fadingWithoutNewsIsNoMove() {
    says("a", "IND", Stance.OPPOSE, Level.STATE, "2020-01-01", "a");
    assertThat(picture(DAY).movers()).isEmpty();
  }

  @Test
  void aSpeakerWithAPaceThatStopsIsSilent() {
    for (int month = 1; month <= 6; month++) {
      says("m" + month, "IND", Stance.OPPOSE, Level.STATE, "2023-0" + month + "-01", "m" + month);
    }
    says("once", "KOR", Stance.OPPOSE, Level.STATE, "2023-01-01", "once");
    Picture picture = picture(DAY);
    assertThat(picture.silent()).extracting(ActorPosition::actor).containsExactly("IND");
    Silence silence = picture.silent().getFirst().silence();
    assertThat(silence).isNotNull();
    assertThat(silence.probability()).isCloseTo(Math.pow(151 / 731.0, 5.5), within(1e-9));
  }

  @Test
  void factorsAreCountedByOriginAndDeclaredOnesShownEvenWhenNobodyNamesThem() {
    assertThat(picture(DAY).hurdles()).extracting(FactorCount::origins).containsExactly(0);
    for (String id : List.of("x", "y")) {
      factors.add(
          new NamedFactor(
              new Factor(
                  Factor.Kind.HURDLE,
                  "pact",
                  "law",
                  "the law",
                  new Passage(id, 0, 0, 5, "Words"),
                  "r"),
              head(id, "2024-12-01", "x")));
    }
    assertThat(picture(DAY).hurdles())
        .singleElement()
        .satisfies(
            hurdle -> {
              assertThat(hurdle.origins()).isEqualTo(1);
              assertThat(hurdle.named()).hasSize(2);
            });
  }

  @Test
  void thePositionExplainsItselfDownToTheSentence() {
    says("a", "IND", Stance.OPPOSE, Level.OFFICIAL, "2024-12-01", "a");
    Explanation why = picture(DAY).find("IND").orElseThrow().position().explanation();
    assertThat(why.sources()).anySatisfy(c -> assertThat(c.findQuote()).contains("Words"));
    assertThat(why.text()).contains("official 0.8", "grade A1", "neutral point");
  }

  @Test
  void theLightOriginsOfALoudActorAreExplainedTogether() {
    for (int day = 1; day <= 28; day++) {
      says("a" + day, "IND", Stance.OPPOSE, Level.STATE, "2024-01-%02d".formatted(day), "a" + day);
      says("b" + day, "IND", Stance.OPPOSE, Level.STATE, "2024-02-%02d".formatted(day), "b" + day);
    }
    Explanation why = picture(DAY).find("IND").orElseThrow().position().explanation();
    assertThat(why.parts()).hasSize(1 + 30 + 1 + 1);
    assertThat(why.text()).contains("26 lighter origins: together weight ", " at 10");
  }

  @Test
  void theOrderOfStatementsDoesNotMatter() {
    says("a", "IND", Stance.OPPOSE, Level.STATE, "2024-06-01", "a");
    says("b", "IND", Stance.SUPPORT, Level.HEAD, "2024-12-01", "b");
    Position forwards = position("IND");
    java.util.Collections.reverse(said);
    assertThat(position("IND").mean()).isCloseTo(forwards.mean(), within(1e-9));
  }
}
