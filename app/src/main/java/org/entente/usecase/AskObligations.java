package org.entente.usecase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.ActorDirectory;
import org.entente.core.Failure;
import org.entente.core.Issues;
import org.entente.obligation.Attack;
import org.entente.obligation.Comparison;
import org.entente.obligation.ObligationEngine;
import org.entente.treaty.Act;
import org.entente.treaty.Place;
import org.entente.treaty.StateIds;
import org.entente.treaty.TargetKind;
import org.entente.treaty.Treaty;
import org.entente.treaty.TreatyCheck;
import org.entente.treaty.TreatyFiles;
import org.entente.treaty.TreatyLibrary;
import org.jspecify.annotations.Nullable;

/** Answers who must do what if one state attacks another. */
public final class AskObligations {

  private final TreatyLibrary library;
  private final StateNames states;
  private final Clock clock;
  private final ObligationEngine engine;

  public AskObligations(TreatyLibrary library, ActorDirectory actors, Clock clock) {
    this.library = library;
    this.states = new StateNames(library.places(), actors);
    this.clock = clock;
    this.engine = new ObligationEngine(library);
  }

  /**
   * The answer.
   *
   * @throws Failure of kind usage where a name is unknown, a state did not exist on the day, a date
   *     cannot be read or a file is wrong
   */
  public ObligationAnswer ask(ObligationQuestion question) {
    LocalDate date = date(question.date());
    Attack attack = attack(question, date);
    List<Treaty> proposed = question.with().stream().map(this::overlay).toList();
    if (proposed.isEmpty()) {
      return new ObligationAnswer(engine.assess(attack, proposed, question.all()), null, proposed);
    }
    Comparison comparison = engine.compare(attack, proposed, question.all());
    return new ObligationAnswer(comparison.with(), comparison, proposed);
  }

  private Attack attack(ObligationQuestion question, LocalDate date) {
    List<String> attackers =
        question.attackers().stream().map(a -> state(a, date)).distinct().toList();
    String victim = state(question.victim(), date);
    if (attackers.isEmpty()) {
      throw Failure.usage("name at least one attacker, e.g. --attacker CHN");
    }
    if (attackers.stream().map(StateIds::canonical).anyMatch(StateIds.canonical(victim)::equals)) {
      throw Failure.usage(
          "attacker and victim are the same state, " + victim + ": name two different ones");
    }
    Place place =
        question.place() == null
            ? library.places().capitalOf(victim)
            : library.places().get(question.place());
    TargetKind target =
        question.target() == null
            ? ObligationEngine.defaultTarget(place)
            : word(TargetKind.class, question.target(), "target");
    Act act = question.act() == null ? Act.ARMED_ATTACK : word(Act.class, question.act(), "act");
    return new Attack(
        attackers, victim, place, target, act, question.provoked(), date, asked(question));
  }

  private static List<String> asked(ObligationQuestion question) {
    return Stream.concat(question.attackers().stream(), Stream.of(question.victim()))
        .map(s -> s.strip().toUpperCase(Locale.ROOT))
        .filter(s -> s.length() == 3)
        .toList();
  }

  private String state(String idOrName, LocalDate date) {
    return states.id(StateIds.renamed(idOrName, date), date, date);
  }

  private LocalDate date(@Nullable String text) {
    if (text == null) {
      return LocalDate.now(clock);
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Failure.usage("'" + text + "' is no date: write YYYY-MM-DD, e.g. 2026-11-21");
    }
  }

  private Treaty overlay(String idOrFile) {
    Path path = Path.of(idOrFile.replace(':', '_'));
    boolean file = idOrFile.endsWith(".yaml") || idOrFile.endsWith(".yml");
    if (!file && !Files.isRegularFile(path)) {
      return library.find(idOrFile).orElseGet(() -> library.getOverlay(idOrFile));
    }
    Path named = Path.of(idOrFile);
    if (!Files.isRegularFile(named)) {
      throw Failure.usage(idOrFile + ": there is no such file");
    }
    Treaty treaty = TreatyFiles.read(named);
    checkOverlay(idOrFile, treaty);
    return treaty;
  }

  private void checkOverlay(String file, Treaty treaty) {
    var seen = new HashSet<String>();
    treaty.parties().stream()
        .filter(p -> p.until() == null && !seen.add(p.state()))
        .findFirst()
        .ifPresent(
            p -> {
              throw Failure.usage(file + ": parties: " + p.state() + " is named twice");
            });
    var issues = new Issues();
    new TreatyCheck(library, (state, day) -> true).check(treaty, issues);
    if (!issues.isEmpty()) {
      var first = issues.list().getFirst();
      throw Failure.usage(file + ": " + first.place() + ": " + first.reason());
    }
  }

  private static <E extends Enum<E>> E word(Class<E> type, String text, String what) {
    String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> e.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.usage(
                    "unknown "
                        + what
                        + " '"
                        + text
                        + "': one of "
                        + Arrays.stream(type.getEnumConstants())
                            .map(e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .collect(Collectors.joining(", "))));
  }
}
