package org.entente.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every state and organisation since 1945, who spoke for it when, and how texts name it. */
public interface ActorDirectory {

  /** The actor with this id, whatever the date. */
  Optional<Actor> find(String id);

  /**
   * The actor with this id.
   *
   * @throws org.entente.core.Failure of kind usage, with the three nearest names, when there is
   *     none
   */
  Actor get(String id);

  /** All actors, ordered by id. */
  List<Actor> list();

  /**
   * What a mention standing alone stands for on a date: "the Japanese prime minister", "Ishiba",
   * "the Kremlin".
   */
  Optional<Resolution> resolve(String mention, LocalDate on);

  /** All mentions in a text, left to right, none overlapping; the longest reading wins. */
  List<Mention> mentions(String text, LocalDate on);

  /** Whether a state belonged to an organisation on a date. */
  boolean isMember(String state, String organisation, LocalDate on);

  /** The states that belonged to an organisation on a date, ordered by id. */
  List<String> members(String organisation, LocalDate on);

  /**
   * The state that goes by a code in a scheme on a date: COW 365 is the Soviet Union in 1980 and
   * Russia today.
   */
  Optional<State> findByCode(CodeSystem system, String code, LocalDate on);

  /**
   * The state that carries on for another on a date: the state itself while it exists, else its
   * successor's successor and so on; empty before it began.
   */
  Optional<State> continuing(String state, LocalDate on);

  /** Every recorded term of office of an actor, earliest first. */
  List<OfficeTerm> terms(String actor);

  /** Who held an office of an actor on a date; the later starter where terms overlap by a day. */
  Optional<OfficeTerm> holder(String actor, Office office, LocalDate on);
}
