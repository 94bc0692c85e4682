package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.actor.Starter.DIRECTORY;
import static org.entente.actor.Starter.day;

import java.util.List;
import org.entente.core.Failure;
import org.entente.pack.PackFile;
import org.junit.jupiter.api.Test;

class UserActorsTest {

  @Test
  void aUsersStateOrganisationAndHoldersJoinTheStarter() {
    var states =
        new PackFile(
            "data/actors/states-mine.yaml",
            "states:\n- {id: RUR, name: Ruritania, demonyms: [Ruritanian], capital: Strelsau}\n");
    var organisations =
        new PackFile(
            "data/actors/organisations-mine.yaml",
            """
            organisations:
            - id: RLEAGUE
              name: Ruritanian League
              sources: [{title: Charter}]
              members: [{from: 2020-01-01, states: [RUR, JPN]}]
            """);
    var holders =
        new PackFile(
            "data/actors/office-holders/RUR.yaml",
            """
            actor: RUR
            checkedUntil: 2024-01-01
            offices:
            - office: head-of-state
              title: King
              holders: [{person: Rudolf Elphberg, from: 2019}]
            """);
    ActorDirectory directory = StarterActors.load(List.of(states, organisations, holders));
    assertThat(directory.resolve("the Ruritanian king", day("2024-06-01")).map(Resolution::person))
        .contains("Rudolf Elphberg");
    assertThat(directory.members("RLEAGUE", day("2020-01-01"))).containsExactly("JPN", "RUR");
  }

  @Test
  void holdersOfAnUnknownActorAreRefusedWithTheFilesName() {
    var file =
        new PackFile(
            "data/actors/office-holders/XYZ.yaml", "actor: XYZ\ncheckedUntil: 2024-01-01\n");
    assertThatThrownBy(() -> StarterActors.load(List.of(file)))
        .isInstanceOf(Failure.class)
        .hasMessage("data/actors/office-holders/XYZ.yaml: actor: no state or organisation 'XYZ'");
  }

  @Test
  void aHolderWithoutANameIsRefusedWithLineAndField() {
    var file =
        new PackFile(
            "data/actors/office-holders/JPN.yaml",
            """
            actor: JPN
            checkedUntil: 2024-01-01
            offices:
            - office: head-of-state
              title: Emperor
              holders: [{from: 2019}]
            """);
    assertThatThrownBy(() -> StarterActors.load(List.of(file)))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("data/actors/office-holders/JPN.yaml:6: ")
        .hasMessageContaining("'person' is missing");
  }

  @Test
  void aFileOfNoKnownSortIsRefused() {
    var file = new PackFile("data/actors/countries.yaml", "states: []\n");
    assertThatThrownBy(() -> StarterActors.load(List.of(file)))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("states*.yaml or organisations*.yaml");
  }

  @Test
  void anUnknownIdIsAnsweredWithTheNearestNames() {
    assertThatThrownBy(() -> DIRECTORY.get("JAP"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("no state or organisation is called 'JAP'; did you mean ")
        .hasMessageContaining("JPN");
  }

  @Test
  void actorsAreListedById() {
    assertThat(DIRECTORY.list()).extracting(Actor::id).isSorted().hasSizeGreaterThan(240);
  }
}
