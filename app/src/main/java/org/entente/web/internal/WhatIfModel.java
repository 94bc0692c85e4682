package org.entente.web.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.actor.State;
import org.entente.figure.CaseMapFigure;
import org.entente.figure.CaseMapFigure.Side;
import org.entente.figure.CaseNetworkFigure;
import org.entente.figure.CaseRole;
import org.entente.figure.Figure;
import org.entente.obligation.Assessment;
import org.entente.obligation.Attack;
import org.entente.obligation.Cascade;
import org.entente.obligation.Entrapment;
import org.entente.obligation.Limit;
import org.entente.obligation.Status;
import org.entente.treaty.Act;
import org.entente.treaty.Place;
import org.entente.treaty.TargetKind;
import org.entente.treaty.Treaty;
import org.entente.usecase.ObligationAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The page “What if”.
 *
 * @param site for names
 * @param form what is asked
 * @param answer the answer; null where nothing is asked yet or it cannot be answered
 * @param everything the answer with the promises that do not reach the case; null unless asked for
 * @param problem why there is no answer; null where there is one or nothing is asked
 * @param land address of the drawing of the land
 */
public record WhatIfModel(
    Site site,
    CaseForm form,
    @Nullable ObligationAnswer answer,
    @Nullable ObligationAnswer everything,
    @Nullable MessageModel problem,
    String land) {

  /** A value of a choice with its name. */
  public record Choice(String value, String label) {}

  public List<CasePreset> presets() {
    return CasePreset.all(site.newest().toString());
  }

  /** The states that exist on the day of the case; all where the day cannot be read. */
  public List<State> states() {
    return site.workspace().actors().list().stream()
        .filter(State.class::isInstance)
        .map(State.class::cast)
        .filter(s -> site.workspace().browseTreaties().library().places().find(s.id()).isPresent())
        .toList();
  }

  public List<Place> places() {
    return site.workspace().browseTreaties().library().places().list();
  }

  public List<Treaty> overlays() {
    return site.workspace().browseTreaties().library().overlays();
  }

  public List<Choice> targets() {
    return Arrays.stream(TargetKind.values()).map(t -> choice(t.word())).toList();
  }

  public List<Choice> acts() {
    return Arrays.stream(Act.values()).map(a -> choice(a.word())).toList();
  }

  private static Choice choice(String word) {
    return new Choice(word, word.replace('-', ' '));
  }

  /** The name of a state as the case shows it. */
  public String name(String state) {
    return answer == null ? site.nameOf(state) : site.nameOf(attack().shown(state));
  }

  /** Puts the names of states as the case shows them into sentences. */
  public Named named() {
    return new Named(this::name);
  }

  /** How a treaty on file or a proposed one is called. */
  public String treatyName(String id) {
    var library = site.workspace().browseTreaties().library();
    return library.find(id).map(Treaty::callName).orElse(id);
  }

  public String names(List<String> states) {
    return String.join(", ", states.stream().map(this::name).toList());
  }

  private ObligationAnswer answered() {
    if (answer == null) {
      throw new IllegalStateException("nothing is answered");
    }
    return answer;
  }

  public Assessment assessment() {
    return answered().assessment();
  }

  public Attack attack() {
    return assessment().attack();
  }

  public List<Treaty> proposed() {
    return answered().proposed();
  }

  public boolean isCompared() {
    return answered().comparison() != null;
  }

  /** The duties that the case touches, each marked by what a proposed treaty does to it. */
  public List<DutyRow> rows() {
    var comparison = answered().comparison();
    return comparison == null
        ? DutyRow.plain(assessment().duties())
        : DutyRow.compared(assessment().duties(), comparison.without());
  }

  public List<DutyRow> lost() {
    var comparison = answered().comparison();
    return comparison == null
        ? List.of()
        : DutyRow.lost(assessment().duties(), comparison.without());
  }

  /** The promises that do not reach the case, with the first clause that fails. */
  public List<DutyRow> silent() {
    return everything == null
        ? List.of()
        : DutyRow.plain(
            everything.assessment().duties().stream()
                .filter(d -> d.status() == Status.NOT_TRIGGERED)
                .toList());
  }

  public List<Side> sides() {
    return new CaseSides(site, answered()).all();
  }

  public List<Side> sides(CaseRole role) {
    return sides().stream().filter(side -> side.role() == role).toList();
  }

  /** The limits on single states; those of the Charter bind everybody and come last. */
  public List<Limit> limits() {
    return assessment().limits().stream()
        .sorted(java.util.Comparator.comparing(limit -> limit.state().equals("UN")))
        .toList();
  }

  /** The ids of the states that a round draws in, apart by spaces. */
  public static String joining(Cascade.Round round) {
    return round.joins().stream()
        .map(Cascade.Join::state)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** Who is drawn in for one side in one round, treaty by treaty. */
  public List<JoinGroup> joins(List<Cascade.Join> joins) {
    return JoinGroup.of(joins);
  }

  public List<Entrapment> entrapments(boolean reaches) {
    var comparison = answered().comparison();
    return comparison == null
        ? List.of()
        : comparison.entrapments().stream().filter(e -> e.reaches() == reaches).toList();
  }

  /** What a careful reader would ask of the case itself; null where nothing. */
  public @Nullable String doubt() {
    Attack attack = attack();
    Place place = attack.place();
    boolean capital = place.id().equals(attack.victim());
    boolean linked =
        capital
            || place.isMaritime()
            || place.administrators(attack.date()).contains(attack.victim())
            || place.titleHolders(attack.date()).contains(attack.victim())
            || place.claimants(attack.date()).contains(attack.victim());
    if (linked || attack.target() != TargetKind.TERRITORY) {
      return null;
    }
    List<String> run = place.administrators(attack.date());
    return place.name()
        + " is not run, held or claimed by "
        + name(attack.victim())
        + " on that day"
        + (run.isEmpty() ? "" : " (it is run by " + names(run) + ")")
        + ". Its territory cannot be attacked there: choose its armed forces as the target, or"
        + " another place or victim.";
  }

  public Figure map(double width) {
    Attack attack = attack();
    List<Side> sides = sides();
    return new CaseMapFigure(land, sides, attack.place().id(), width)
        .draw("map-" + (int) width, "The case on the map", told(sides), placeName());
  }

  /** The place as the map names it: nothing where it is the victim's own middle. */
  private String placeName() {
    Place place = attack().place();
    return place.kind() == Place.Kind.CAPITAL ? "" : place.name();
  }

  public Figure network(double width) {
    List<Side> sides = sides();
    return new CaseNetworkFigure(sides, width)
        .draw("network-" + (int) width, "Who is bound to whom", told(sides));
  }

  private static String told(List<Side> sides) {
    return String.join(
            "; ",
            Arrays.stream(CaseRole.values())
                .filter(role -> sides.stream().anyMatch(s -> s.role() == role))
                .map(role -> told(sides, role))
                .toList())
        + ". The table of duties holds the same.";
  }

  private static String told(List<Side> sides, CaseRole role) {
    return String.join(", ", sides.stream().filter(s -> s.role() == role).map(Side::name).toList())
        + " "
        + role.words();
  }

  /** The word for a status on pages. */
  public static String status(Status status) {
    return switch (status) {
      case TRIGGERED -> "due";
      case CONDITIONAL -> "due on a condition";
      case CONSULT -> "consult";
      case BARRED -> "barred";
      case NOT_TRIGGERED -> "not due";
    };
  }

  /** The class name by which the style sheet knows a status. */
  public static String statusClass(Status status) {
    return "status status-" + status.word().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static String plain(String word) {
    return word.replace('-', ' ');
  }
}
