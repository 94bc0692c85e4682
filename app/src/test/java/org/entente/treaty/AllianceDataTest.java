package org.entente.treaty;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.testing.Shared;
import org.entente.treaty.AtopAgreement.Cause;
import org.junit.jupiter.api.Test;

/** The datasets of other projects, held against what the same rules derive from their members. */
class AllianceDataTest {

  private static final int RUSSIA = 365;

  @Test
  void cowMembersYieldThePublishedDirectedDyadsExactly() {
    List<AllianceSpell> members =
        AllianceFiles.cowMembers(Shared.path("data/cow/alliance_v4.1_by_member.csv"));
    List<DirectedDyad> published =
        AllianceFiles.cowDirected(Shared.path("data/cow/alliance_v4.1_by_directed.csv"));

    List<DirectedDyad> derived = DirectedDyads.of(members);

    assertThat(derived).hasSize(6_444);
    assertThat(counts(derived)).isEqualTo(counts(published));
  }

  @Test
  void atopMembersYieldThePublishedDyadYearsButForExplainedDifferences() {
    AtopAgreement agreement = atop();

    assertThat(agreement.published()).isEqualTo(273_296);
    assertThat(agreement.derived()).isEqualTo(271_586);
    assertThat(agreement.common()).isEqualTo(271_566);
    assertThat(agreement.equal()).isEqualTo(271_040);
    assertThat(agreement.differences()).noneMatch(d -> d.cause() == Cause.UNEXPLAINED);
  }

  @Test
  void everyDifferenceNamesItsAlliance() {
    List<AtopAgreement.Difference> differences = atop().differences();

    assertThat(differences).allMatch(d -> !d.alliances().isEmpty());
    assertThat(alliances(differences, Cause.OUTSIDE_STATE_SYSTEM)).containsExactly("1320");
    assertThat(alliances(differences, Cause.ASYMMETRY))
        .containsExactly(
            "1100", "1110", "1120", "1155", "1160", "1205", "1227", "1350", "1355", "1415", "2130",
            "3322");
  }

  @Test
  void agreementIsReportedForEachKindAndYear() {
    AtopAgreement agreement = atop();

    assertThat(agreement.agreeing())
        .containsEntry(ProvisionKind.DEFENSE, 271_352)
        .containsEntry(ProvisionKind.OFFENSE, 271_532)
        .containsEntry(ProvisionKind.NEUTRALITY, 271_400)
        .containsEntry(ProvisionKind.NONAGGRESSION, 271_492)
        .containsEntry(ProvisionKind.CONSULTATION, 271_452);
    AtopAgreement.YearAgreement year = agreement.byYear().get(1960);
    assertThat(year).isNotNull();
    assertThat((double) year.equal() / year.either()).isGreaterThan(0.98);
  }

  @Test
  void russiasAlliancesOf1850To1899MatchThePublishedListButForTheAsymmetricOne()
      throws IOException {
    List<AllianceSpell> russia =
        AllianceFiles.atopMembers(Shared.path("data/atop/atop401_member_level.csv")).stream()
            .filter(s -> s.state() == RUSSIA)
            .toList();

    var differing = new ArrayList<String>();
    for (String line : golden("golden/atop51_russia_1850_1899.csv")) {
      String[] cells = cells(line);
      var promised = promises(russia, cells[0]);
      boolean alike =
          promised.contains(ProvisionKind.DEFENSE) == cells[3].equals("1")
              && promised.contains(ProvisionKind.OFFENSE) == cells[4].equals("1")
              && promised.contains(ProvisionKind.NEUTRALITY) == cells[5].equals("1")
              && promised.contains(ProvisionKind.NONAGGRESSION) == cells[6].equals("1")
              && promised.contains(ProvisionKind.CONSULTATION) == cells[7].equals("1");
      if (!alike) {
        differing.add(cells[0]);
      }
    }

    assertThat(differing).containsExactly("1325");
  }

  @Test
  void russiasAlliancesActiveSince2000MatchButForThoseAddedOrRecodedIn51() throws IOException {
    List<AllianceSpell> russia =
        AllianceFiles.atopMembers(Shared.path("data/atop/atop401_member_level.csv")).stream()
            .filter(s -> s.state() == RUSSIA)
            .toList();

    var missing = new ArrayList<String>();
    var differing = new ArrayList<String>();
    for (String line : golden("golden/atop51_russia_active_2000.csv")) {
      String[] cells = cells(line);
      if (russia.stream().noneMatch(s -> s.alliance().equals(cells[0]))) {
        missing.add(cells[0]);
        continue;
      }
      var promised = promises(russia, cells[0]);
      boolean alike =
          promised.contains(ProvisionKind.DEFENSE) == cells[2].equals("1")
              && promised.contains(ProvisionKind.NEUTRALITY) == cells[3].equals("1")
              && promised.contains(ProvisionKind.NONAGGRESSION) == cells[4].equals("1")
              && promised.contains(ProvisionKind.CONSULTATION) == cells[5].equals("1");
      if (!alike) {
        differing.add(cells[0]);
      }
    }

    assertThat(differing).as("recoded between 4.01 and 5.1: nonaggression").containsExactly("4485");
    assertThat(missing)
        .as("added by 5.1")
        .containsExactly("4897", "6070", "7005", "7015", "7030", "7045", "7050");
  }

  @Test
  void alliancesLoadAsTreatiesThatOweWhatTheDataSay() {
    var source = new TreatySource("ATOP 4.01", "ATOP project", null, null);
    List<Treaty> treaties =
        AllianceTreaties.of(
            "atop-",
            source,
            AllianceFiles.atopMembers(Shared.path("data/atop/atop401_member_level.csv")),
            code -> "S" + code);

    Treaty secret =
        treaties.stream().filter(t -> t.id().equals("atop-1325")).findFirst().orElseThrow();
    InForce then = InForce.of(secret, LocalDate.of(1877, 6, 1)).orElseThrow();
    Provision neutrality = then.provisions().getFirst();

    assertThat(neutrality.kind()).isEqualTo(ProvisionKind.NEUTRALITY);
    assertThat(then.owes(neutrality, "S300", "S365")).isTrue();
    assertThat(then.owes(neutrality, "S365", "S300")).as("asymmetric").isFalse();
    assertThat(treaties).hasSizeGreaterThan(700);
  }

  @Test
  void vetoesAreCountedByTheMembersThatTheListNames() {
    List<VetoRecord> vetoes =
        VetoFiles.worldPoliticsDataLab(Shared.path("data/un/unsc_vetoes_1946_sept2022.csv"));

    Map<String, Long> byMember =
        vetoes.stream()
            .flatMap(v -> v.by().stream())
            .collect(groupingBy(Function.identity(), counting()));
    assertThat(byMember)
        .containsOnly(
            Map.entry("RUS", 121L),
            Map.entry("USA", 82L),
            Map.entry("GBR", 29L),
            Map.entry("CHN", 17L),
            Map.entry("FRA", 16L));
  }

  private static AtopAgreement atop() {
    return AtopAgreement.of(
        AllianceFiles.atopMembers(Shared.path("data/atop/atop401_member_level.csv")),
        AllianceFiles.atopDyadYears(Shared.path("data/atop/atop51_directed_dyad_year.csv")),
        2018);
  }

  private static List<String> alliances(List<AtopAgreement.Difference> differences, Cause cause) {
    return differences.stream()
        .filter(d -> d.cause() == cause)
        .flatMap(d -> d.alliances().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static java.util.Set<ProvisionKind> promises(List<AllianceSpell> spells, String id) {
    var all = java.util.EnumSet.noneOf(ProvisionKind.class);
    spells.stream().filter(s -> s.alliance().equals(id)).forEach(s -> all.addAll(s.promises()));
    return all;
  }

  private static <T> Map<T, Long> counts(List<T> items) {
    return items.stream().collect(groupingBy(Function.identity(), counting()));
  }

  private static List<String> golden(String path) throws IOException {
    return Files.readAllLines(Shared.path(path)).stream().skip(1).toList();
  }

  private static String[] cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells.toArray(String[]::new);
  }
}
